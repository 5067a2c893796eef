"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Carry } from "@/components/calendar/carry";
import type { Drag } from "@/components/calendar/use-dropped-posts";
import { cn } from "@/components/ui/cn";
import { useWorkspace } from "@/components/workspace/workspace";
import { canMoveTo } from "@/lib/calendar/rules-keyboard";
import type { Day } from "@/lib/time/days";
import { formatDay, formatDayWithYear } from "@/lib/time/format";

type Props = { carry: Carry | null; drag: Drag | null };

/** While a post is dragged or carried: where it would land, or why not. For the eye; the keys are spoken. */
export function MoveStatus({ carry, drag }: Props) {
  const t = useTranslations("calendar.move");
  const locale = useLocale();
  const { today } = useWorkspace();
  const post = carry?.post ?? drag?.post;
  if (!post) return null;
  const day: Day | null = carry ? carry.day : (drag?.place.day ?? null);
  const refused = day !== null && !canMoveTo(day, today) && day !== post.plannedOn;
  const words = { title: post.title, day: day === null ? "" : formatDay(day, locale) };
  const open = carry
    ? t("carrying", words)
    : day === null
      ? t("draggingUndated", words)
      : t("dragging", words);
  return (
    <p
      aria-hidden
      className={cn(
        "pointer-events-none fixed bottom-5 left-1/2 z-30 max-w-[calc(100vw-2rem)] -translate-x-1/2 rounded-lg border px-4 py-2 text-sm shadow-overlay print:hidden",
        refused ? "border-red bg-red-soft text-red" : "border-line-2 bg-raised",
      )}
    >
      {refused ? t("past", { today: formatDayWithYear(today, locale) }) : open}
    </p>
  );
}
