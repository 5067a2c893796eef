"use client";

import { BellRing } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { useWorkspace } from "@/components/workspace/workspace";
import { isDue } from "@/lib/posts/rules-backlog";
import type { Day } from "@/lib/time/days";
import { formatDay, formatDayWithYear } from "@/lib/time/format";

/** The day to look at something again; amber once it has come. */
export function FollowUpBadge({ day }: { day: Day | null }) {
  const t = useTranslations("ideas.followUp");
  const locale = useLocale();
  const { today } = useWorkspace();
  if (day === null) return null;
  const due = isDue(day, today);
  const format = day.slice(0, 4) === today.slice(0, 4) ? formatDay : formatDayWithYear;
  const text = day === today ? t("today") : t(due ? "due" : "on", { day: format(day, locale) });
  return (
    <Badge tone={due ? "amber" : "plain"} className="figures">
      <BellRing aria-hidden />
      {text}
    </Badge>
  );
}
