"use client";

import { stateLooks } from "@/components/coverage/state-look";
import { useCoverageSentence } from "@/components/coverage/use-coverage-sentence";
import { cn } from "@/components/ui/cn";
import { coverageStates } from "@/lib/coverage/rules-coverage";
import { type DayMark, marksOf, summaryOf } from "@/lib/coverage/rules-weeks";
import type { Day } from "@/lib/time/days";

type Props = { weeks: readonly string[]; from: Day; today: Day };

/** The coverage of one district in a line: a sign for each of eight weeks, as bad as its worst day, and a sentence. */
export function DistrictCoverage({ weeks, from, today }: Props) {
  const sentence = useCoverageSentence();
  const marks = marksOf(from, weeks);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span aria-hidden className="flex gap-0.5">
        {weeks.map((_, week) => (
          <WeekMark
            key={marks[week * 7]?.day}
            days={marks.slice(week * 7, week * 7 + 7).filter(({ day }) => day >= today)}
          />
        ))}
      </span>
      <span className="figures text-xs text-ink-2">{sentence(summaryOf(marks, today), "short")}</span>
    </div>
  );
}

function WeekMark({ days }: { days: readonly DayMark[] }) {
  const worst = coverageStates.findLast((state) => days.some((day) => day.state === state));
  if (!worst) return <span className="size-5 rounded-sm border border-dashed border-line-2" />;
  const { icon: Icon, look } = stateLooks[worst];
  return (
    <span className={cn("grid size-5 place-items-center rounded-sm border", look)}>
      <Icon className="size-3" />
    </span>
  );
}
