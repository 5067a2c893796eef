"use client";

import { useLocale, useTranslations } from "next-intl";
import { addDays, type Day } from "@/lib/time/days";
import { formatInstant, formatTime } from "@/lib/time/format";
import { fromInstant } from "@/lib/time/zones";

/** An instant near today in words, such as "heute, 12:00 Uhr" or "Mi 25.11., 12:00 Uhr". */
export function useNearText(today: Day): (instant: string) => string {
  const t = useTranslations("approvals.decide.deadline");
  const locale = useLocale();
  return (instant) => {
    const at = new Date(instant);
    const { day, time } = fromInstant(at);
    const clock = { time: formatTime(time, locale) };
    if (day === today) return t("today", clock);
    if (day === addDays(today, 1)) return t("tomorrow", clock);
    if (day === addDays(today, -1)) return t("yesterday", clock);
    return formatInstant(at, locale);
  };
}
