"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/db/enums";
import { type DateOrder, readDay } from "@/lib/imports/rules-dates";
import { formatDayLong, formatMonth } from "@/lib/time/format";

/** Days of the file read in both orders, as sentences: `„03/04“ ist 3. April`. */
export function useOrderExamples(texts: string[]): Record<DateOrder, string> {
  const t = useTranslations("imports.questions");
  const locale = useLocale();
  const sentence = (order: DateOrder) =>
    texts
      .map((text) => t("example", { text, day: dayInWords(text, order, locale) }))
      .reduce((first, second) => (first === "" ? second : t("listed", { first, second })), "");
  return { dmy: sentence("dmy"), mdy: sentence("mdy") };
}

function dayInWords(text: string, order: DateOrder, locale: Locale): string {
  const reading = readDay(text, order);
  if (reading.kind === "day") return formatDayLong(reading.day, locale);
  if (reading.kind !== "noYear") return "–";
  // Any year will do: it is taken off again.
  const month = formatMonth(`2000-${String(reading.month).padStart(2, "0")}`, locale).replace(" 2000", "");
  return locale === "de" ? `${reading.dayOfMonth}. ${month}` : `${reading.dayOfMonth} ${month}`;
}
