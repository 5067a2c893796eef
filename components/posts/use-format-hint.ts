"use client";

import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/workspace/workspace";

/** Returns the sentence that says how long a format is planned to take over all its steps. */
export function useFormatHint(): (formatId: string | null) => string | undefined {
  const t = useTranslations("posts");
  const { formatOf } = useWorkspace();
  return (formatId) => {
    const format = formatOf(formatId);
    if (!format) return undefined;
    const minutes = Object.values(format.minutes).reduce((sum, step) => sum + step, 0);
    return t("plannedMinutes", { minutes });
  };
}
