"use client";

import { CircleAlert, History, Pause } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ContactLines } from "@/components/handovers/contact-lines";
import { Deciders } from "@/components/handovers/deciders";
import { PostTitle } from "@/components/handovers/post-title";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import { StageBadge } from "@/components/posts/stage-badge";
import type { HandoverPost, OpenApproval } from "@/lib/handovers/contract";
import { formatTime } from "@/lib/time/format";

type Props = {
  post: HandoverPost;
  /** The approval of it that is waited for. */
  approval: OpenApproval | undefined;
};

/** A post of the sheet: what it is, what to do next and by when, and what has changed since the sheet was kept. */
export function PostEntry({ post, approval }: Props) {
  const t = useTranslations("handovers.posts");
  const words = useTranslations("handovers.approvals");
  const format = useFormatter();
  const locale = useLocale();
  const { at } = useSheetWords();
  const { id, title, plannedTime, stage, channels, heldReason, overdue, contacts, changes } = post;
  const gone = changes.some(({ kind }) => kind === "gone");
  return (
    <li className="break-inside-avoid">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        {plannedTime ? <span className="figures text-sm">{formatTime(plannedTime, locale)}</span> : null}
        <PostTitle postId={id} title={title} gone={gone} />
        <StageBadge stage={stage} />
        {channels.length > 0 ? (
          <span className="text-sm text-ink-2">{t("channels", { channels: format.list(channels) })}</span>
        ) : null}
      </p>
      <ul className="text-sm">
        {overdue ? (
          <li className="font-semibold text-red">
            <CircleAlert aria-hidden className="mr-1 inline size-4 align-text-bottom" />
            {t("overdue")}
          </li>
        ) : null}
        {heldReason ? (
          <li className="font-semibold">
            <Pause aria-hidden className="mr-1 inline size-4 align-text-bottom" />
            {t("held", { reason: heldReason })}
          </li>
        ) : null}
        <NextLine post={post} hasApproval={approval !== undefined} />
        {approval ? (
          <li>
            {words("askedBy", { when: at(approval.deadlineAt) })}
            {". "}
            <Deciders deciders={approval.deciders} />
          </li>
        ) : null}
        <Since post={post} />
      </ul>
      <ContactLines contacts={contacts} />
    </li>
  );
}

type NextProps = { post: HandoverPost; hasApproval: boolean };

function NextLine({ post: { next, changes, stage }, hasApproval }: NextProps) {
  const t = useTranslations("handovers.posts");
  const { day, step } = useSheetWords();
  const away = changes.some(({ kind }) => kind === "gone" || kind === "discarded");
  if (away || stage === "discarded") return null;
  // With its approval, how long it is waited for stands in the next line.
  if (next?.step === "decision" && hasApproval) return null;
  if (!next) return <li className="text-ink-2">{t("done")}</li>;
  const said = { step: step(next) };
  return (
    <li>
      {next.dueOn && next.step !== "missed"
        ? t("nextBy", { ...said, day: day(next.dueOn) })
        : t("next", said)}
    </li>
  );
}

function Since({ post: { changes } }: { post: HandoverPost }) {
  const t = useTranslations("handovers.changes");
  const format = useFormatter();
  const { change } = useSheetWords();
  if (changes.length === 0) return null;
  return (
    <li className="font-medium text-amber-ink">
      <History aria-hidden className="mr-1 inline size-4 align-text-bottom" />
      {t("since")}: {format.list(changes.map(change))}
    </li>
  );
}
