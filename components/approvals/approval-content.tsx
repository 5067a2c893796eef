"use client";

import { useContentParts } from "@/components/approvals/approval-parts";
import type { PublishedContent } from "@/lib/posts/contract";

/** A content to read, with everything that would be published and nothing else. */
export function ApprovalContent({ content }: { content: PublishedContent }) {
  const parts = useContentParts()(content);
  return (
    <dl className="flex flex-col gap-3 text-sm">
      {parts.map(({ name, label, text }) =>
        text === "" ? null : (
          <div key={name}>
            <dt className="text-xs text-ink-2">{label}</dt>
            <dd className="wrap-anywhere whitespace-pre-wrap">{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
