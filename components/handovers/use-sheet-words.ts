"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { namesIn } from "@/components/absences/cover-lines";
import { useDaysText } from "@/components/absences/use-days-text";
import type { Stage } from "@/db/enums";
import type { Change, Handover, Next } from "@/lib/handovers/contract";
import { dayOf, summaryOf } from "@/lib/handovers/rules-summary";
import { formatDay, formatInstant, formatTime } from "@/lib/time/format";
import { fromInstant } from "@/lib/time/zones";

/** The sentences of a sheet that several of its parts say. */
export function useSheetWords() {
  const t = useTranslations("handovers");
  const stageName = useTranslations("common.stages");
  const locale = useLocale();
  const day = (value: string) => formatDay(value, locale);
  const at = (instant: string) => formatInstant(new Date(instant), locale);
  const step = ({ step: name, count }: Next) => t(`next.${name}`, { count: count ?? 0 });
  const change = (one: Change): string => {
    if (one.kind === "stage") return t("changes.stage", { stage: stageName(one.to satisfies Stage) });
    if (one.kind !== "moved") return t(`changes.${one.kind}`);
    if (!one.to) return t("changes.movedNoDay");
    const moved = { day: day(one.to) };
    return one.time
      ? t("changes.movedTime", { ...moved, time: formatTime(one.time, locale) })
      : t("changes.moved", moved);
  };
  return { day, at, step, change };
}

/** The first sentences: who is away when, what that means, and what is urgent. */
export function useSummaryText(handover: Handover): string {
  const t = useTranslations("handovers.summary");
  const { day, at } = useSheetWords();
  const locale = useLocale();
  const format = useFormatter();
  const { absence, phase, today } = handover;
  const { open, overdue, lastDay, approvals, deadlineAt } = summaryOf(handover);
  const daysText = useDaysText(today)(absence);
  const days = t(absence.startsOn === absence.endsOn ? "single" : "range", { days: daysText });
  const sentences = [t("away", { phase, name: absence.name, days })];
  if (phase === "over") return [...sentences, t("over", { open })].join(" ");
  if (open > 0)
    sentences.push(
      lastDay ? t("posts", { count: open, day: day(lastDay) }) : t("postsAnyDay", { count: open }),
    );
  if (overdue > 0) sentences.push(t("overdue", { count: overdue }));
  if (deadlineAt) {
    const time = formatTime(fromInstant(new Date(deadlineAt)).time, locale);
    const deadline = dayOf(deadlineAt) === today ? t("today", { time }) : at(deadlineAt);
    sentences.push(t("approvals", { count: approvals, deadline }));
  }
  if (sentences.length === 1) sentences.push(t("nothing"));
  const names = namesIn(absence.cover);
  if (absence.cover.length > 0)
    sentences.push(names.length > 0 ? t("standIns", { names: format.list(names) }) : t("nobody"));
  return sentences.join(" ");
}
