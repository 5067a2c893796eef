"use client";

import { useLocale, useTranslations } from "next-intl";
import { DayDetails } from "@/components/coverage/day-details";
import { stateLooks } from "@/components/coverage/state-look";
import { cn } from "@/components/ui/cn";
import { Popover } from "@/components/ui/popover";
import type { Coverage, CoveredDay } from "@/lib/coverage/contract";
import type { Day } from "@/lib/time/days";
import { formatDay, formatDayLong } from "@/lib/time/format";

type Props = {
  day: Day;
  coverage: Coverage;
  /** Missing where nobody works. */
  known: CoveredDay | undefined;
  isStop: boolean;
  onReached: (day: Day) => void;
};

const cell =
  "figures flex min-h-10 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 rounded-sm border text-xs pointer-coarse:min-h-12";

/** One day of the strip. */
export function StripDay({ day, coverage, known, isStop, onReached }: Props) {
  const t = useTranslations("coverage");
  const locale = useLocale();
  const number = Number(day.slice(8));
  if (!known) {
    return (
      <span className={cn(cell, "border-dashed border-line-2 text-ink-2")}>
        <span aria-hidden>{number}</span>
        <span aria-hidden>–</span>
        <span className="sr-only">{`${formatDay(day, locale)}: ${t("free")}`}</span>
      </span>
    );
  }
  const { icon: Icon, look } = stateLooks[known.state];
  const isToday = day === coverage.today;
  const label = t("strip.day", { day: formatDayLong(day, locale), state: t(`states.${known.state}`) });
  const said = [...(isToday ? [t("strip.today")] : []), ...(day < coverage.today ? [t("strip.gone")] : [])];
  return (
    <Popover
      label={label}
      trigger={
        <button
          type="button"
          data-day={day}
          tabIndex={isStop ? 0 : -1}
          onFocus={() => onReached(day)}
          aria-label={[label, ...said].join(", ")}
          className={cn(
            cell,
            day < coverage.today ? "border-transparent bg-sunken text-ink-2" : look,
            "hover:border-edge",
            isToday && "font-bold underline decoration-2 underline-offset-2",
          )}
        >
          <span aria-hidden>{number}</span>
          <Icon aria-hidden className="size-3.5" />
        </button>
      }
    >
      <DayDetails day={known} holidays={coverage.holidays} named={coverage.named} />
    </Popover>
  );
}
