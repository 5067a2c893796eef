"use client";

import { useLocale, useTranslations } from "next-intl";
import type { StripSummary } from "@/lib/coverage/rules-weeks";
import { formatDay, formatDayRange } from "@/lib/time/format";

const mostGaps = 3;

/** A strip in words: "Gedeckt bis Fr 18.12. · Lücke Mo 21.12. – Mi 6.1." */
export function useCoverageSentence(): (summary: StripSummary, look?: "short") => string {
  const t = useTranslations("coverage.sentence");
  const locale = useLocale();
  return ({ heldUntil, gaps, thinDays }, look) => {
    const shown = gaps.slice(0, mostGaps);
    const held = heldUntil === null ? [] : [t("held", { day: formatDay(heldUntil, locale) })];
    return [
      ...(gaps.length === 0 ? [t(look === "short" ? "allShort" : "all")] : held),
      ...shown.map(({ from, to }) => t("gap", { days: formatDayRange(from, to, locale) })),
      ...(gaps.length > mostGaps ? [t("more", { count: gaps.length - mostGaps })] : []),
      ...(thinDays > 0 ? [t("thin", { count: thinDays })] : []),
    ].join(" · ");
  };
}
