import { addDays, type Day, daysBetween, weekdayOf } from "@/lib/time/days";
import { fromInstant, isTime, type Time, toInstant } from "@/lib/time/zones";

/** Opening hours by ISO weekday, `"1"` Monday to `"7"` Sunday, as wall times in Europe/Berlin; a missing day is closed. */
export type WorkingHours = Record<string, { from: Time; to: Time }>;

/** When a group works: its hours, less the days that are free whatever their weekday. */
export type WorkCalendar = { hours: WorkingHours; isFree: (day: Day) => boolean };

/** What an association has until it says otherwise. */
export const defaultWorkingHours: WorkingHours = Object.fromEntries(
  ["1", "2", "3", "4", "5"].map((weekday) => [weekday, { from: "08:00", to: "16:00" }]),
);

/**
 * The moment that lies so many working minutes later, or earlier where they are negative. Forwards a result at the end
 * of a day stays that end, backwards one at the start of a day stays that start; 0 leaves any moment as it is. Minutes
 * are real ones, so a night in which the clocks change has one hour more or less.
 * @throws RangeError where two years have no open day, or the minutes are not a number
 */
export function addWorkingMinutes(calendar: WorkCalendar, from: Date, minutes: number): Date {
  if (!Number.isFinite(minutes)) throw new RangeError(`Not a number of minutes: ${minutes}`);
  const forwards = minutes > 0;
  let left = Math.round(Math.abs(minutes) * MINUTE_MS);
  if (left === 0) return from;
  for (const { opens, closes } of spansFrom(calendar, from, forwards ? 1 : -1)) {
    const start = forwards ? Math.max(opens, from.getTime()) : Math.min(closes, from.getTime());
    const room = forwards ? closes - start : start - opens;
    if (room >= left) return new Date(forwards ? start + left : start - left);
    left -= Math.max(0, room);
  }
  throw new RangeError("No working time");
}

/** The working minutes from one moment to another, with parts of a minute; 0 where `to` is not later. */
export function workingMinutesBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  if (to <= from) return 0;
  return daysBetween(fromInstant(from).day, fromInstant(to).day).reduce((sum, day) => {
    const span = spanOn(calendar, day);
    if (span === null) return sum;
    const covered = Math.min(span.closes, to.getTime()) - Math.max(span.opens, from.getTime());
    return sum + Math.max(0, covered) / MINUTE_MS;
  }, 0);
}

/** The working days from `fromDay` on and before `toDay`: Friday to Monday is 1, Saturday to Monday 0; never negative. */
export function workingDaysBetween(calendar: WorkCalendar, fromDay: Day, toDay: Day): number {
  return daysBetween(fromDay, addDays(toDay, -1)).filter((day) => spanOn(calendar, day) !== null).length;
}

/**
 * The moment itself in working time, otherwise the next opening; the closing minute no longer belongs to the day.
 * @throws RangeError where two years have no open day
 */
export function nextWorkingMoment(calendar: WorkCalendar, at: Date): Date {
  for (const { opens, closes } of spansFrom(calendar, at, 1)) {
    if (at.getTime() < closes) return new Date(Math.max(opens, at.getTime()));
  }
  throw new RangeError("No working time");
}

/** Whether somebody works at a moment: from the opening on, before the closing. */
export function isWorkingTime(calendar: WorkCalendar, at: Date): boolean {
  const span = spanOn(calendar, fromInstant(at).day);
  return span !== null && span.opens <= at.getTime() && at.getTime() < span.closes;
}

/** Opening and closing of a day as instants; null where it is closed. */
export function workingHoursOn(calendar: WorkCalendar, day: Day): { from: Date; to: Date } | null {
  const span = spanOn(calendar, day);
  return span === null ? null : { from: new Date(span.opens), to: new Date(span.closes) };
}

/** How many weekdays have usable hours. Hours with 0 cannot be reckoned with and must not be saved. */
export function openDays(hours: WorkingHours): number {
  return ["1", "2", "3", "4", "5", "6", "7"].filter((weekday) => isOpen(hours[weekday])).length;
}

const MINUTE_MS = 60_000;
/** Closed days in a row after which nobody will ever open: two years. */
const PATIENCE = 2 * 366;

type Span = { opens: number; closes: number };

function isOpen(hours: WorkingHours[string] | undefined): hours is WorkingHours[string] {
  return hours !== undefined && isTime(hours.from) && isTime(hours.to) && hours.from < hours.to;
}

function spanOn({ hours, isFree }: WorkCalendar, day: Day): Span | null {
  const wall = hours[String(weekdayOf(day))];
  if (!isOpen(wall) || isFree(day)) return null;
  const span = { opens: toInstant(day, wall.from).getTime(), closes: toInstant(day, wall.to).getTime() };
  // Hours that lie in the skipped hour alone can come out empty.
  return span.opens < span.closes ? span : null;
}

/** The open spans of the day of a moment and of those after or before it; it ends when two years stay closed. */
function* spansFrom(calendar: WorkCalendar, at: Date, step: 1 | -1): Generator<Span> {
  let day = fromInstant(at).day;
  let closed = 0;
  while (closed <= PATIENCE) {
    const span = spanOn(calendar, day);
    closed = span === null ? closed + 1 : 0;
    if (span !== null) yield span;
    day = addDays(day, step);
  }
}
