import { addDays, type Day } from "@/lib/time/days";
import { type WorkCalendar, workingHoursOn } from "@/lib/time/working-time";

/** Whether the group has hours on a day. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  const days = known.get(calendar) ?? new Map<Day, boolean>();
  const before = days.get(day);
  if (before !== undefined) return before;
  const isOpen = workingHoursOn(calendar, day) !== null;
  known.set(calendar, days.set(day, isOpen));
  return isOpen;
}

/** The weeks of a district ask for the same few days thousands of times. */
const known = new WeakMap<WorkCalendar, Map<Day, boolean>>();

/**
 * The working day that is the `count`th after a day, or before it where negative; the day itself never counts, and 0
 * leaves it as it is: 1 from a Saturday is Monday, -1 from it is Friday.
 * @throws RangeError where two years have no working day
 */
export function addWorkingDays(calendar: WorkCalendar, day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    at = nearest(calendar, addDays(at, step), step);
  }
  return at;
}

/**
 * The day itself where it is a working day, otherwise the last one before it.
 * @throws RangeError where two years have no working day
 */
export function workingDayUpTo(calendar: WorkCalendar, day: Day): Day {
  return nearest(calendar, day, -1);
}

function nearest(calendar: WorkCalendar, from: Day, step: 1 | -1): Day {
  for (let away = 0; away <= PATIENCE; away += 1) {
    const day = addDays(from, away * step);
    if (isWorkingDay(calendar, day)) return day;
  }
  throw new RangeError("No working day");
}

/** Closed days in a row after which nobody will ever open: two years. */
const PATIENCE = 2 * 366;
