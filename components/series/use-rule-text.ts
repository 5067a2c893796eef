"use client";

import { useLocale, useTranslations } from "next-intl";
import type { SeriesRule } from "@/lib/series/rules-days";
import { formatTime, formatWeekdayLong } from "@/lib/time/format";
import type { Time } from "@/lib/time/zones";

/** Months have at least this many days. */
const inEveryMonth = 28;

/** A rule as part of a sentence: "alle zwei Wochen dienstags um 09:00 Uhr", "am letzten Freitag im Monat, Zeit offen". */
export function useRuleText(): (rule: SeriesRule, time: Time | null) => string {
  const t = useTranslations("series.rule");
  const locale = useLocale();
  const days = (rule: SeriesRule): string => {
    if (rule.kind === "monthlyDay")
      return t(rule.day > inEveryMonth ? "monthlyLate" : "monthlyDay", { day: rule.day });
    const weekday = formatWeekdayLong(rule.weekday, locale);
    if (rule.kind === "monthlyWeekday")
      return rule.nth === -1 ? t("monthlyLast", { weekday }) : t("monthlyNth", { nth: rule.nth, weekday });
    if (rule.every === 1) return t("everyWeek", { weekday });
    return t("everyWeeks", {
      every: rule.every,
      low: locale === "de" ? weekday.toLocaleLowerCase("de") : weekday,
    });
  };
  return (rule, time) =>
    time === null
      ? t("timeOpen", { rule: days(rule) })
      : t("at", { rule: days(rule), time: formatTime(time, locale) });
}
