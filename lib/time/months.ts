import { addMonths as addMonthsToDate, lastDayOfMonth } from "date-fns";
import { toDate, toDay } from "@/lib/time/dates";
import { addDays, type Day } from "@/lib/time/days";
import { daysOfWeek } from "@/lib/time/weeks";

/** A month, `YYYY-MM`. */
export type Month = string;

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** Whether the text is a month of the years 1000 to 9999. */
export function isMonth(text: string): boolean {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** The first day of the month a day lies in. */
export function startOfMonth(day: Day): Day {
  return `${monthOf(day)}-01`;
}

/** The last day of the month a day lies in. */
export function endOfMonth(day: Day): Day {
  return toDay(lastDayOfMonth(toDate(day)));
}

/** The same day of the month `count` months later; the last day where that month is shorter. */
export function addMonths(day: Day, count: number): Day {
  return toDay(addMonthsToDate(toDate(day), count));
}

/** The weeks that touch a month, Monday first, with the neighbouring months' days that fill them. */
export function monthGrid(month: Month): Day[][] {
  const last = endOfMonth(`${month}-01`);
  const weeks: Day[][] = [];
  let week = daysOfWeek(`${month}-01`);
  while (week[0] !== undefined && week[0] <= last) {
    weeks.push(week);
    week = daysOfWeek(addDays(week[0], 7));
  }
  return weeks;
}
