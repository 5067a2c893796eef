"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Carry } from "@/components/calendar/carry";
import { dayFacts, type HolidayBand } from "@/components/calendar/day-facts";
import { MonthDay } from "@/components/calendar/month-day";
import styles from "@/components/calendar/month-grid.module.css";
import { StageSymbols } from "@/components/calendar/stage-symbols";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { useShowToday } from "@/components/calendar/use-show-today";
import { WeekHead } from "@/components/calendar/week-head";
import { useWorkspace } from "@/components/workspace/workspace";
import type { CalendarRange } from "@/lib/calendar/contract";
import { type LayoutRow, layoutGrid } from "@/lib/calendar/rules";
import type { PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { formatMonth, formatWeekday, formatWeekdayLong } from "@/lib/time/format";
import { monthGrid, monthOf } from "@/lib/time/months";

/** Rows of cards a day takes, and from how many cards in the month each becomes a line. */
const maxRows = 4;
const denseFrom = 60;
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** A table whose cells take the focus and are walked with the arrow keys (ARIA grid pattern). */
const grid = { role: "grid" };

type Props = {
  range: CalendarRange;
  active: Day;
  carry: Carry | null;
  onPlan: (defaults: { plannedOn: string; title?: string }) => void;
};

/** The month as weeks of days, laid out without measuring anything. */
export function MonthGrid({ range, active, carry, onPlan }: Props) {
  const t = useTranslations("calendar.grid");
  const locale = useLocale();
  const { month, hidden } = useCalendarAddress();
  const { today, can } = useWorkspace();
  const weeks = useMemo(() => monthGrid(month), [month]);
  const { factsOn, rows, dense } = useMemo(() => {
    const span = { from: weeks[0]?.[0] ?? "", to: weeks.at(-1)?.at(-1) ?? "" };
    const facts = dayFacts({ range, span, hidden, today });
    const posts = hidden.includes("posts") ? [] : range.posts;
    const laid = layoutGrid({ rows: weeks, posts, bands: facts.bands, maxRows });
    return { factsOn: facts.factsOn, rows: laid, dense: countVisible(laid) > denseFrom };
  }, [weeks, range, hidden, today]);
  const canWrite = can("post.write");
  useShowToday(monthOf(today) === month ? "[data-day][aria-current=date]" : null);
  return (
    <>
      <StageSymbols />
      <p id="month-help" className="sr-only">
        {t("help")}
      </p>
      <table
        {...grid}
        aria-label={t("label", { month: formatMonth(month, locale) })}
        aria-describedby="month-help"
        data-weeks={rows.length}
        data-dense={dense ? "" : undefined}
        className={styles.grid}
      >
        <thead className={styles.body}>
          <tr className={styles.weekdays}>
            <th scope="col">{t("week")}</th>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={formatWeekdayLong(weekday, locale)}>
                {formatWeekday(weekday, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body}>
          {rows.map((row) => (
            <tr key={row.days[0]?.day} className={styles.row}>
              <WeekHead row={row} />
              {row.days.map((day, column) => (
                <MonthDay
                  key={day.day}
                  day={day}
                  facts={factsOn(day.day)}
                  lanes={lanesAt(row, column)}
                  inside={monthOf(day.day) === month}
                  when={day.day < today ? "past" : day.day === today ? "today" : "future"}
                  active={day.day === active}
                  canWrite={canWrite}
                  dense={dense}
                  onPlan={onPlan}
                  carried={carry?.day === day.day ? carry.post : undefined}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function countVisible(rows: readonly LayoutRow<PostCard, HolidayBand>[]): number {
  return rows.reduce((sum, { days }) => days.reduce((inRow, { visible }) => inRow + visible.length, sum), 0);
}

function lanesAt({ bands }: LayoutRow<PostCard, HolidayBand>, column: number): number {
  return bands.reduce(
    (most, band) =>
      band.column <= column && column < band.column + band.span ? Math.max(most, band.lane + 1) : most,
    0,
  );
}
