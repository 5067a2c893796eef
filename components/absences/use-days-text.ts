"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Period } from "@/lib/coverage/rules-team";
import { type Day, diffDays } from "@/lib/time/days";
import { formatDay, formatDayWithYear } from "@/lib/time/format";

/** Days from which on a day is written with its year, before and after today. */
const far = 300;

/** The days of an absence in words, such as "Mo 21.12. ab Mittag bis Mi 6.1."; with years where they are far away. */
export function useDaysText(today: Day): (period: Period) => string {
  const t = useTranslations("absences.days");
  const locale = useLocale();
  return ({ startsOn, startsAtNoon, endsOn, endsAtNoon }) => {
    const isFar = [startsOn, endsOn].some((day) => Math.abs(diffDays(today, day)) > far);
    const say = (day: Day) => (isFar ? formatDayWithYear(day, locale) : formatDay(day, locale));
    const [first, last] = [say(startsOn), say(endsOn)];
    if (startsOn === endsOn) {
      if (startsAtNoon) return t("fromNoon", { day: first });
      return endsAtNoon ? t("untilNoon", { day: first }) : first;
    }
    return t("range", {
      from: startsAtNoon ? t("fromNoon", { day: first }) : first,
      to: endsAtNoon ? t("atNoon", { day: last }) : last,
    });
  };
}
