"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { PageHeader } from "@/components/ui/page-header";
import { WeekAnswered } from "@/components/week/week-answered";
import { WeekBar } from "@/components/week/week-bar";
import { WeekCoverage } from "@/components/week/week-coverage";
import { WeekDue } from "@/components/week/week-due";
import { WeekFirst } from "@/components/week/week-first";
import { WeekFollowUps } from "@/components/week/week-follow-ups";
import { WeekMentioned } from "@/components/week/week-mentioned";
import { WeekMissed } from "@/components/week/week-missed";
import { WeekNow } from "@/components/week/week-now";
import { WeekOccasions } from "@/components/week/week-occasions";
import { WeekOverdue } from "@/components/week/week-overdue";
import { WeekPlan } from "@/components/week/week-plan";
import { WeekReturned } from "@/components/week/week-returned";
import { WeekUndated } from "@/components/week/week-undated";
import { WeekWithdrawn } from "@/components/week/week-withdrawn";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { formatDay, formatWeek } from "@/lib/time/format";
import { endOfIsoWeek, isoWeek, startOfIsoWeek } from "@/lib/time/weeks";

/** What is mine: what was missed, this week and the next, what has no day yet, and what comes up. */
export function WeekView() {
  const t = useTranslations("week");
  const locale = useLocale();
  const { association, today } = useWorkspace();
  const input = { associationId: association.id };
  const { data: week, isError } = useQuery(orpc.weeks.getWeek.queryOptions({ input }));
  const day = week?.today ?? today;
  const range = t("range", {
    week: formatWeek(isoWeek(day), locale),
    from: formatDay(startOfIsoWeek(day), locale),
    to: formatDay(endOfIsoWeek(day), locale),
  });
  const own = week
    ? [week.overdue, week.followUps, week.thisWeek, week.nextWeek, week.slots, week.dueSteps].flat().length
    : 0;
  const isNew = week && own + week.undatedTotal === 0;
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader title={t("title")} description={range} />
      {isError && !week ? (
        <Callout tone="danger" role="alert">
          {t("loadingFailed")}
        </Callout>
      ) : null}
      {week ? (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex flex-col gap-4">
            <WeekReturned returned={week.returned} />
            <WeekCoverage {...week} />
            <WeekDue steps={week.dueSteps} today={day} />
            <WeekWithdrawn posts={week.withdrawn} />
            <WeekOverdue posts={week.overdue} />
            <WeekMissed posts={week.missed} />
            <WeekAnswered posts={week.answered} />
            <WeekMentioned posts={week.mentioned} />
            <WeekFollowUps posts={week.followUps} />
            {isNew ? <WeekFirst /> : <WeekPlan week={week} />}
          </div>
          <div className="flex flex-col gap-4">
            <WeekBar weeks={week.bar} />
            {isNew ? null : <WeekNow week={week} />}
            {isNew ? null : <WeekUndated posts={week.undated} total={week.undatedTotal} />}
            <WeekOccasions occasions={week.occasions} today={day} />
          </div>
        </div>
      ) : null}
    </div>
  );
}
