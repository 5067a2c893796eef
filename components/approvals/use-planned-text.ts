"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/lib/time/format";

type Planned = { plannedOn: string | null; plannedTime: string | null };

/** When a post is to be published, such as "Geplant: Mi 25.11., 14:30 Uhr". */
export function usePlannedText(): (planned: Planned) => string {
  const t = useTranslations("approvals.decide.card");
  const locale = useLocale();
  return ({ plannedOn, plannedTime }) => {
    if (plannedOn === null) return t("unplanned");
    const day = formatDay(plannedOn, locale);
    return t("planned", { when: plannedTime ? `${day}, ${formatTime(plannedTime, locale)}` : day });
  };
}
