import { getISOWeek, getISOWeekYear } from "date-fns";
import { toDate } from "@/lib/time/dates";
import { addDays, type Day, weekdayOf } from "@/lib/time/days";

/** An ISO 8601 week. The year is the week's own: 2027-01-01 lies in week 53 of 2026. */
export interface IsoWeek {
  year: number;
  week: number;
}

/** The ISO week (Kalenderwoche) a day lies in. */
export function isoWeek(day: Day): IsoWeek {
  const date = toDate(day);
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
}

/** The Monday of the day's week. */
export function startOfIsoWeek(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The Sunday of the day's week. */
export function endOfIsoWeek(day: Day): Day {
  return addDays(day, 7 - weekdayOf(day));
}

/** The seven days of the day's week, Monday first. */
export function daysOfWeek(day: Day): Day[] {
  const monday = startOfIsoWeek(day);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}
