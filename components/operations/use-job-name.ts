"use client";

import { useMessages, useTranslations } from "next-intl";

/** The kind of a job in plain words; one that another version named is simply work. */
export function useJobName(): (name: string) => string {
  const t = useTranslations("jobs");
  const names: Record<string, string> = useMessages().jobs.names;
  return (name) => names[name.replace(".", "_")] ?? t("otherName");
}
