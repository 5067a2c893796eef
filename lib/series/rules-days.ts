import type { FederalState } from "@/db/enums";
import { dayOfRule } from "@/lib/occasions/rules-days";
import { publicHolidayOn } from "@/lib/occasions/rules-holidays";
import { addDays, type Day, diffDays, weekdayOf } from "@/lib/time/days";
import { addMonths, endOfMonth, type Month, monthOf } from "@/lib/time/months";

/**
 * When a series comes again. Weekdays count from 1 = Monday.
 * - `weekly`: every `every` weeks, counted from the first such weekday of the series.
 * - `monthlyDay`: a day of the month, the last one where the month is shorter.
 * - `monthlyWeekday`: the nth such weekday of the month, 1 to 4, or −1 for the last.
 */
export type SeriesRule =
  | { kind: "weekly"; every: number; weekday: number }
  | { kind: "monthlyDay"; day: number }
  | { kind: "monthlyWeekday"; nth: number; weekday: number };

/** What decides on which days a series lies: days of the wall calendar, never instants. */
export type SeriesCourse = {
  rule: SeriesRule;
  startsOn: Day;
  /** Its last possible day; null goes on. */
  endsOn: Day | null;
  skipHolidays: boolean;
  /** Whose public holidays are left out. */
  federalState: FederalState;
};

type Range = { from: Day; to: Day };

/** The days of a series in a range, both ends included, in order and without the holidays it leaves out. */
export function seriesDaysIn(course: SeriesCourse, range: Range): Day[] {
  const days = ruleDaysIn(course, range);
  if (!course.skipHolidays) return days;
  return days.filter((day) => !publicHolidayOn(course.federalState, day));
}

/** The same with the holidays. */
export function ruleDaysIn(course: Omit<SeriesCourse, "federalState" | "skipHolidays">, range: Range): Day[] {
  const from = course.startsOn > range.from ? course.startsOn : range.from;
  const to = course.endsOn !== null && course.endsOn < range.to ? course.endsOn : range.to;
  if (from > to) return [];
  const { rule } = course;
  if (rule.kind === "weekly") return weekly(rule, course.startsOn, { from, to });
  return monthsOf({ from, to })
    .map((month) => dayInMonth(rule, month))
    .filter((day) => from <= day && day <= to);
}

/** Whether a day is one of the series. */
export function isSeriesDay(course: SeriesCourse, day: Day): boolean {
  return seriesDaysIn(course, { from: day, to: day }).length > 0;
}

/** The next days of a series from a day on, at most `count`; looks no further than ten years. */
export function nextSeriesDays(course: SeriesCourse, from: Day, count: number): Day[] {
  const found: Day[] = [];
  const start = course.startsOn > from ? course.startsOn : from;
  for (let year = 0; year < 10 && found.length < count; year += 1) {
    const first = addMonths(start, 12 * year);
    found.push(...seriesDaysIn(course, { from: first, to: addDays(addMonths(start, 12 * (year + 1)), -1) }));
  }
  return found.slice(0, count);
}

/** How many days of the series lie before a day: its numbers go on from there. */
export function countBefore(course: SeriesCourse, day: Day): number {
  return seriesDaysIn(course, { from: course.startsOn, to: addDays(day, -1) }).length;
}

function weekly({ every, weekday }: { every: number; weekday: number }, startsOn: Day, range: Range): Day[] {
  const anchor = addDays(startsOn, (weekday - weekdayOf(startsOn) + 7) % 7);
  const step = 7 * every;
  const skipped = Math.max(0, Math.ceil(diffDays(anchor, range.from) / step));
  const days: Day[] = [];
  for (let day = addDays(anchor, skipped * step); day <= range.to; day = addDays(day, step)) days.push(day);
  return days;
}

function dayInMonth(rule: Exclude<SeriesRule, { kind: "weekly" }>, month: Month): Day {
  if (rule.kind === "monthlyDay") {
    const last = endOfMonth(`${month}-01`);
    const wanted = `${month}-${String(rule.day).padStart(2, "0")}`;
    return wanted < last ? wanted : last;
  }
  const { nth, weekday } = rule;
  return dayOfRule(
    { kind: "nthWeekday", month: Number(month.slice(5)), weekday, nth },
    Number(month.slice(0, 4)),
  );
}

function monthsOf({ from, to }: Range): Month[] {
  const months: Month[] = [];
  for (let first = `${monthOf(from)}-01`; first <= to; first = addMonths(first, 1))
    months.push(monthOf(first));
  return months;
}
