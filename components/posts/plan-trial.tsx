"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { PlanProposal, PlanTrial as Trial } from "@/lib/budget/contract";
import { isDay } from "@/lib/time/days";
import { formatDay, formatMinutes, formatWeek } from "@/lib/time/format";
import { isoWeek, startOfIsoWeek } from "@/lib/time/weeks";

type Props = {
  postId?: string;
  plannedOn: string | null;
  responsibleId: string | null;
  formatId: string | null;
  minutes?: Record<string, number>;
};

/** One line of what one's own week becomes by a plan, and what would help; of others only whether there is room. */
export function PlanTrial({ plannedOn, ...plan }: Props) {
  const { association, can, today } = useWorkspace();
  const enabled = can("post.write") && plannedOn !== null && isDay(plannedOn) && plannedOn >= today;
  const { data } = useQuery(
    orpc.budget.tryPlan.queryOptions({
      input: { associationId: association.id, ...plan, plannedOn: plannedOn || null },
      enabled,
      placeholderData: keepPreviousData,
      staleTime: 10_000,
    }),
  );
  return (
    // Empty, it takes no room between its neighbours, but the region that speaks must already be there.
    <div role="status" className={cn("text-sm", !(enabled && data) && "sr-only")}>
      {enabled && data ? <Told trial={data} plannedOn={plannedOn} /> : null}
    </div>
  );
}

function Told({ trial, plannedOn }: { trial: Trial; plannedOn: string }) {
  const t = useTranslations("budget.trial");
  const locale = useLocale();
  if (trial.districtFits !== null) {
    return (
      <p className={trial.districtFits ? "text-ink-2" : "text-amber-ink"}>
        {t(trial.districtFits ? "districtFits" : "districtOver")}
      </p>
    );
  }
  const over = trial.weeks.filter(
    (week) => week.state === "over" && week.plannedMinutes > week.beforeMinutes,
  );
  const planned = trial.weeks.find(({ monday }) => monday === startOfIsoWeek(plannedOn));
  const shown = over.length > 0 ? over : planned ? [planned] : trial.weeks.slice(0, 1);
  return (
    <>
      {shown.map((week) => (
        <p
          key={week.monday}
          className={week.state === "over" ? "font-medium text-amber-ink" : "figures text-ink-2"}
        >
          {t(week.state === "over" ? "over" : "becomes", {
            week: formatWeek(isoWeek(week.monday), locale),
            planned: formatMinutes(week.plannedMinutes),
            available: formatMinutes(week.availableMinutes),
            time: formatMinutes(week.minutes),
          })}
        </p>
      ))}
      {trial.proposals.length > 0 ? <Proposals proposals={trial.proposals} /> : null}
    </>
  );
}

function Proposals({ proposals }: { proposals: readonly PlanProposal[] }) {
  const t = useTranslations("budget.trial");
  const locale = useLocale();
  const said = proposals.map((one) => {
    if (one.kind === "template") return t("template");
    if (one.kind === "standIn") return t("standIn", { name: one.name });
    return t("otherWeek", {
      week: formatWeek(isoWeek(one.monday), locale),
      day: formatDay(one.day, locale),
    });
  });
  return <p className="text-ink-2">{said.join(" ")}</p>;
}
