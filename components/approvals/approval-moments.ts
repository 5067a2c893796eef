"use client";

import { useLocale } from "next-intl";
import { formatDay, formatDayWithYear, formatInstant, formatTime } from "@/lib/time/format";
import { fromInstant } from "@/lib/time/zones";

/** Moments and days as the approval's sentences say them. */
export function useMoments() {
  const locale = useLocale();
  return {
    at: (instant: string) => formatInstant(new Date(instant), locale),
    /** With the year, for what is still read years later. */
    full: (instant: string) => {
      const { day, time } = fromInstant(new Date(instant));
      return `${formatDayWithYear(day, locale)}, ${formatTime(time, locale)}`;
    },
    day: (day: string) => formatDay(day, locale),
  };
}
