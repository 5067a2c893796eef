"use client";

import { useTranslations } from "next-intl";
import { ApprovalContent } from "@/components/approvals/approval-content";
import type { PublishedContent } from "@/lib/posts/contract";

/** The approved version, opened where somebody wants to see it. */
export function ApprovalVersion({ content }: { content: PublishedContent }) {
  const t = useTranslations("approvalPanel.approved");
  return (
    <details>
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-sm text-petrol underline pointer-coarse:min-h-11">
        {t("version")}
      </summary>
      <div className="mt-2 rounded-md border border-line bg-surface p-3">
        <ApprovalContent content={content} />
      </div>
    </details>
  );
}
