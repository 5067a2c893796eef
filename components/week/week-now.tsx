"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PostLink } from "@/components/posts/post-link";
import { Card } from "@/components/ui/card";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { useNow } from "@/components/ui/use-now";
import { OnBehalf } from "@/components/week/on-behalf";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { type NowTask, whatFits } from "@/lib/budget/rules-now";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import { toInstant } from "@/lib/time/zones";
import type { Week } from "@/lib/week/contract";
import { type Doable, doableOf } from "@/lib/week/rules-now";

const choices = ["15", "30", "60"] as const;

/** What fits into some minutes now, by the harm of leaving it; one's own alone. */
export function WeekNow({ week }: { week: Week }) {
  const t = useTranslations("week.now");
  const { association, can, myMembershipId } = useWorkspace();
  const now = useNow();
  const [chosen, setChosen] = useState<(typeof choices)[number]>("30");
  const decides = myMembershipId !== null && can("approval.decide");
  const input = { associationId: association.id };
  // The frame asks this already, to count what waits.
  const waiting = useQuery(orpc.approvals.listDecisions.queryOptions({ input, enabled: decides }));
  const doable = doableOf(week.tasks, waiting.data?.decisions ?? []);
  const calendar = workCalendarOf(week.calendar.workingHours, week.calendar.federalState);
  const minutes = Number(chosen);
  const { fits } = whatFits(
    doable.map(({ task }) => task),
    { minutes, now: now ?? toInstant(week.today, "12:00"), calendar },
  );
  return (
    <Card title={t("title")}>
      <SegmentedControl
        label={t("label")}
        value={chosen}
        options={choices.map((value) => ({ value, label: t("minutes", { minutes: value }) }))}
        onChange={setChosen}
      />
      <p role="status" className="mt-3 text-sm text-ink-2">
        {t(fits.length > 0 ? "fits" : "nothing", { minutes: chosen })}
      </p>
      <ul className="mt-1 flex flex-col divide-y divide-line text-sm">
        {fits.map((task) => (
          <Line key={keyOf(task)} task={task} one={doable.find((each) => each.task === task)} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ task, one }: { task: NowTask; one: Doable | undefined }) {
  const t = useTranslations("week");
  const step = useTranslations("common.steps");
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 last:pb-0">
      <span className="font-semibold">{task.kind === "step" ? step(task.step) : t(`now.${task.kind}`)}</span>
      <PostLink
        postId={one?.postId ?? task.id}
        className="min-w-0 grow rounded-sm wrap-anywhere hover:underline pointer-coarse:py-2.5"
      >
        {task.title}
      </PostLink>
      <OnBehalf of={one?.onBehalfOf ?? null} />
      <span className="figures text-xs text-ink-2">
        {t("due.minutes", { minutes: String(task.minutes) })}
      </span>
    </li>
  );
}

function keyOf(task: NowTask): string {
  return [task.kind, task.id, task.kind === "step" ? task.step : ""].join(" ");
}
