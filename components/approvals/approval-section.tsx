"use client";

import { Printer } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { usePostApproval } from "@/components/approvals/approval-query";
import { RoundAnswer } from "@/components/approvals/round-answer";
import { RoundApproved } from "@/components/approvals/round-approved";
import { RoundOpen } from "@/components/approvals/round-open";
import type { Say } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostApproval } from "@/lib/approvals/contract";
import type { Post } from "@/lib/posts/contract";

type Props = {
  post: Post;
  /** The post as it is being typed. */
  shown: Post;
  settled: () => Promise<Post>;
  say: Say;
};

/** How the approval of a post stands, in one place: waited for, answered, or given. */
export function ApprovalSection(props: Props) {
  const t = useTranslations("approvalPanel");
  const { association } = useWorkspace();
  const { data } = usePostApproval(props.post);
  const part = data ? partOf(props, data) : null;
  if (!part) return null;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3 rounded-lg border border-line p-3.5">
      {part}
      <Link
        href={`/${association.slug}/calendar/posts/${props.post.id}/approval`}
        className="inline-flex min-h-8 items-center gap-1.5 self-start text-sm text-petrol underline pointer-coarse:min-h-11"
      >
        <Printer aria-hidden className="size-4" />
        {t("record.link")}
      </Link>
    </section>
  );
}

function partOf({ post, shown, settled, say }: Props, approval: PostApproval) {
  const { round, approved } = approval;
  if (!round) return null;
  if (post.stage === "review" && round.state === "open") {
    return (
      <RoundOpen post={post} shown={shown} round={round} approval={approval} settled={settled} say={say} />
    );
  }
  const { state } = round;
  if (post.stage === "drafting" && (state === "changesRequested" || state === "rejected")) {
    return <RoundAnswer round={round} state={state} />;
  }
  if (approved && afterApproval.includes(post.stage)) {
    return (
      <RoundApproved
        shown={shown}
        isEditable={post.stage === "approved"}
        approval={approval}
        approved={approved}
      />
    );
  }
  return null;
}

const afterApproval: readonly string[] = ["approved", "published", "evaluated"];
