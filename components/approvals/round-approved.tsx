"use client";

import { CircleCheck } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ApprovalDiff } from "@/components/approvals/approval-diff";
import { useMoments } from "@/components/approvals/approval-moments";
import { ApprovalVersion } from "@/components/approvals/approval-version";
import { RoundDecisions } from "@/components/approvals/round-decisions";
import type { PostApproval } from "@/lib/approvals/contract";
import type { Post } from "@/lib/posts/contract";
import { contentKey, contentOf } from "@/lib/posts/rules-content";

type Props = {
  shown: Post;
  isEditable: boolean;
  approval: PostApproval;
  approved: NonNullable<PostApproval["approved"]>;
};

/** An approval that holds, and what a change of the content means for it. */
export function RoundApproved({ shown, isEditable, approval, approved }: Props) {
  const t = useTranslations("approvalPanel.approved");
  const format = useFormatter();
  const { full: at } = useMoments();
  const rounds = [...(approval.round ? [approval.round] : []), ...approval.earlier];
  const given = rounds.find(({ state }) => state === "approved")?.decisions ?? [];
  const names = given.filter((one) => !one.void).map(({ personName }) => personName);
  const when = at(approved.at);
  const content = contentOf(shown);
  const differs = contentKey(content) !== contentKey(approved.content);
  return (
    <>
      <h3 className="flex items-start gap-2 text-base">
        <CircleCheck aria-hidden className="mt-0.5 size-4.5 shrink-0 text-green" />
        {names.length > 0 ? t("by", { when, names: format.list(names) }) : t("plain", { when })}
      </h3>
      {isEditable ? (
        <p role="status" className="text-sm text-ink-2">
          {t(differs ? "typing" : "hint")}
        </p>
      ) : null}
      {differs ? (
        <div className="flex flex-col gap-2">
          <h4 className="text-sm font-semibold">{t("since")}</h4>
          <ApprovalDiff before={approved.content} after={content} />
        </div>
      ) : null}
      <ApprovalVersion content={approved.content} />
      <RoundDecisions decisions={given} />
    </>
  );
}
