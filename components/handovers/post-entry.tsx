"use client";

import { CircleAlert, History, Pause } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ContactLines } from "@/components/handovers/contact-lines";
import { PostTitle } from "@/components/handovers/post-title";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import { StageBadge } from "@/components/posts/stage-badge";
import type { HandoverPost } from "@/lib/handovers/contract";
import { formatTime } from "@/lib/time/format";

/** A post of the sheet: what it is, what to do next and by when, and what has changed since the sheet was kept. */
export function PostEntry({ post }: { post: HandoverPost }) {
  const t = useTranslations("handovers.posts");
  const format = useFormatter();
  const locale = useLocale();
  const { at } = useSheetWords();
  const { id, title, plannedTime, stage, channels, decisionDueAt, heldReason, overdue, contacts, changes } =
    post;
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
        <NextLine post={post} />
        {decisionDueAt ? <li>{t("decisionBy", { when: at(decisionDueAt) })}</li> : null}
        <Since post={post} />
      </ul>
      <ContactLines contacts={contacts} />
    </li>
  );
}

function NextLine({ post: { next, changes, stage } }: { post: HandoverPost }) {
  const t = useTranslations("handovers.posts");
  const { day, step } = useSheetWords();
  const away = changes.some(({ kind }) => kind === "gone" || kind === "discarded");
  if (away || stage === "discarded") return null;
  if (!next) return <li className="text-ink-2">{t("done")}</li>;
  const said = { step: step(next) };
  return <li>{next.dueOn ? t("nextBy", { ...said, day: day(next.dueOn) }) : t("next", said)}</li>;
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
