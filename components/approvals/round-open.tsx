"use client";

import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ApprovalDiff } from "@/components/approvals/approval-diff";
import { useMoments } from "@/components/approvals/approval-moments";
import { ApprovalVersion } from "@/components/approvals/approval-version";
import { useRoundActions } from "@/components/approvals/round-actions";
import { RoundChanges, waitingChanges } from "@/components/approvals/round-changes";
import { RoundDecisions } from "@/components/approvals/round-decisions";
import { RoundMissed } from "@/components/approvals/round-missed";
import { RoundWaiting } from "@/components/approvals/round-waiting";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import type { Say } from "@/components/ui/use-notify";
import { useNow } from "@/components/ui/use-now";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostApproval, Round } from "@/lib/approvals/contract";
import { stepsOf } from "@/lib/approvals/rules";
import type { Post } from "@/lib/posts/contract";
import { contentOf } from "@/lib/posts/rules-content";

type Props = {
  post: Post;
  shown: Post;
  round: Round;
  approval: PostApproval;
  settled: () => Promise<Post>;
  say: Say;
};

/** A request that waits: until when, for whom, what was said so far, and the ways to go on. */
export function RoundOpen({ post, shown, round, approval, settled, say }: Props) {
  const t = useTranslations("approvalPanel");
  const words = useTranslations("approvalWords");
  const holds = useTranslations("holds");
  const { association, can } = useWorkspace();
  const { at } = useMoments();
  const now = useNow();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { withdraw } = useRoundActions({ associationId: post.associationId, postId: post.id }, say);
  const isMissed = now !== null && new Date(round.deadlineAt) < now;
  const mayWrite = can("post.write");
  const steps = stepsOf[round.path];
  const number = steps.indexOf(round.step) + 1;
  const place = t("open.step", { number, count: steps.length, step: words(`step.${round.step}`) });
  const proposal = waitingChanges(round);
  const takeBack = async () => {
    setWithdrawing(true);
    await settled();
    await withdraw(round);
    setWithdrawing(false);
  };
  return (
    <>
      <div>
        <h3 className="flex items-center gap-2 text-base">
          <Clock aria-hidden className="size-4.5 shrink-0 text-stage" />
          {words("state.open")}
        </h3>
        <p className="text-sm text-ink-2">
          {words(`class.${round.riskClass}`)} · {steps.length > 1 ? place : words(`step.${round.step}`)}
        </p>
      </div>
      {post.held ? (
        <p className="text-sm">{holds("roundWaits")}</p>
      ) : isMissed ? (
        <RoundMissed round={round} settled={settled} say={say} />
      ) : (
        <p className="figures font-semibold">{t("open.until", { when: at(round.deadlineAt) })}</p>
      )}
      {round.urgentReason ? (
        <p className="text-sm">{t("open.urgentSince", { reason: round.urgentReason })}</p>
      ) : null}
      {proposal ? <RoundChanges post={shown} decision={proposal} settled={settled} say={say} /> : null}
      {proposal || post.held ? null : <RoundWaiting chain={approval.chain} />}
      <p className="text-sm text-ink-2">
        {round.reopened
          ? t("open.reopened")
          : t("open.requested", { name: round.requestedByName, when: at(round.requestedAt) })}
      </p>
      {round.note ? (
        <blockquote className="border-l-2 border-line-2 pl-3 text-sm whitespace-pre-wrap">
          <span className="sr-only">{t("open.note", { name: round.requestedByName })}: </span>
          {round.note}
        </blockquote>
      ) : null}
      {round.reopened && approval.approved ? (
        <div className="flex flex-col gap-2">
          <h4 className="text-sm font-semibold">{t("approved.since")}</h4>
          <ApprovalDiff before={approval.approved.content} after={contentOf(shown)} />
          <ApprovalVersion content={approval.approved.content} />
        </div>
      ) : null}
      <RoundDecisions decisions={round.decisions} />
      <div className="flex flex-wrap gap-2">
        {approval.right?.may && !post.held ? (
          <LinkButton
            variant="primary"
            href={`/${association.slug}/decisions?round=${round.id}&of=${post.associationId}`}
          >
            {t("open.decide")}
          </LinkButton>
        ) : null}
        {mayWrite ? (
          <Button pending={isWithdrawing} onClick={() => void takeBack()}>
            {t("open.withdraw")}
          </Button>
        ) : null}
      </div>
    </>
  );
}
