"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { AgendaDay } from "@/components/calendar/agenda-day";
import styles from "@/components/calendar/calendar.module.css";
import type { DayFacts } from "@/components/calendar/day-facts";
import type { LayoutDay } from "@/lib/calendar/rules";
import type { PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { formatDayRange } from "@/lib/time/format";

type Props = {
  days: readonly LayoutDay<PostCard>[];
  factsOn: (day: Day) => DayFacts;
  onPlan: (defaults: { plannedOn: Day; title?: string }) => void;
  onMore: (day: Day) => void;
};

/** Days without anything as one line; pressing shows each of them with its plus. */
export function AgendaRun({ days, factsOn, onPlan, onMore }: Props) {
  const t = useTranslations("calendar.agenda");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return null;
  if (open) {
    return days.map((day) => (
      <AgendaDay key={day.day} day={day} facts={factsOn(day.day)} onPlan={onPlan} onMore={onMore} />
    ));
  }
  return (
    <button
      type="button"
      aria-expanded={false}
      onClick={() => setOpen(true)}
      className={`${styles.run} w-full text-left`}
    >
      <span>{formatDayRange(first.day, last.day, locale)}</span>
      <span>{t("free")}</span>
      <ChevronDown aria-hidden className="ml-auto size-5" />
      <span className="sr-only">{t("show")}</span>
    </button>
  );
}
