"use client";

import { useTranslations } from "next-intl";
import type { changesBetween } from "@/lib/checks/rules-checklist";

export type Changes = ReturnType<typeof changesBetween>;

/** What a new version of the list would change, in a sentence. */
export function useChangesText(): (changes: Changes) => string {
  const t = useTranslations("checks.list");
  return ({ changed, ...counts }) => {
    if (!changed) return t("unchanged");
    return Object.values(counts).some((count) => count > 0) ? t("changes", counts).trim() : t("onlyOrder");
  };
}
