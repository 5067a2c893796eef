import { clockChangesOf } from "@/lib/time/clock-changes";
import { addDays, type Day, diffDays, weekdayOf } from "@/lib/time/days";
import { fromInstant, isTime, type Time, toInstant } from "@/lib/time/zones";

/** Opening hours by ISO weekday, `"1"` Monday to `"7"` Sunday, as wall times in Europe/Berlin; a missing day is closed. */
export type WorkingHours = Record<string, { from: Time; to: Time }>;

/** When a group works: its hours, less the days of each year that are free whatever their weekday. */
export type WorkCalendar = { hours: WorkingHours; freeDaysOf: (year: number) => readonly Day[] };

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
  const step = forwards ? 1 : -1;
  const leap = leapOver(calendar, { from, left, step });
  left = leap.left;
  for (const { opens, closes } of spansFrom(calendar, leap.from, step)) {
    const start = forwards ? Math.max(opens, leap.from.getTime()) : Math.min(closes, leap.from.getTime());
    const room = forwards ? closes - start : start - opens;
    if (room >= left) return new Date(forwards ? start + left : start - left);
    left -= Math.max(0, room);
  }
  throw new RangeError("No working time");
}

/** The working minutes from one moment to another, with parts of a minute; 0 where `to` is not later. */
export function workingMinutesBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  return worked(calendar, from, to) / MINUTE_MS;
}

/** The working days from `fromDay` on and before `toDay`: Friday to Monday is 1, Saturday to Monday 0; never negative. */
export function workingDaysBetween(calendar: WorkCalendar, fromDay: Day, toDay: Day): number {
  return wholeDays(calendar, fromDay, toDay).days;
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
  return weekdays.filter((weekday) => isOpen(hours[weekday])).length;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Closed days in a row after which nobody will ever open: two years. */
const PATIENCE = 2 * 366;

type Span = { opens: number; closes: number };

function isOpen(hours: WorkingHours[string] | undefined): hours is WorkingHours[string] {
  return hours !== undefined && isTime(hours.from) && isTime(hours.to) && hours.from < hours.to;
}

function spanOn({ hours, freeDaysOf }: WorkCalendar, day: Day): Span | null {
  const wall = hours[weekdayOf(day)];
  if (!isOpen(wall) || freeDaysOf(yearOf(day)).includes(day)) return null;
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

/** Working milliseconds from one moment to another; 0 where `to` is not later. */
function worked(calendar: WorkCalendar, from: Date, to: Date): number {
  if (to <= from) return 0;
  const [first, last] = [fromInstant(from).day, fromInstant(to).day];
  const on = (day: Day) => {
    const span = spanOn(calendar, day);
    if (span === null) return 0;
    return Math.max(0, Math.min(span.closes, to.getTime()) - Math.max(span.opens, from.getTime()));
  };
  if (first === last) return on(first);
  return on(first) + wholeDays(calendar, addDays(first, 1), last).milliseconds + on(last);
}

type Worked = { days: number; milliseconds: number };

/**
 * What is worked from `from` on and before `to`: what the weekdays usually have, put right on the days that differ, so
 * that a century takes hardly longer than a week.
 */
function wholeDays(calendar: WorkCalendar, from: Day, to: Day): Worked {
  const length = Math.max(0, diffDays(from, to));
  const usual = weekdays.map((weekday) => {
    const count = Math.ceil((length - ((weekday - weekdayOf(from) + 7) % 7)) / 7);
    return times(usuallyOn(calendar, weekday), Math.max(0, count));
  });
  const put = daysThatDiffer(calendar, from, to).flatMap((day) => {
    const span = spanOn(calendar, day);
    const real = span === null ? [] : [{ days: 1, milliseconds: span.closes - span.opens }];
    return [times(usuallyOn(calendar, weekdayOf(day)), -1), ...real];
  });
  return [...usual, ...put].reduce(
    (sum, { days, milliseconds }) => ({
      days: sum.days + days,
      milliseconds: sum.milliseconds + milliseconds,
    }),
    { days: 0, milliseconds: 0 },
  );
}

function usuallyOn({ hours }: WorkCalendar, weekday: number): Worked {
  const wall = hours[weekday];
  if (!isOpen(wall)) return { days: 0, milliseconds: 0 };
  return { days: 1, milliseconds: (minuteOf(wall.to) - minuteOf(wall.from)) * MINUTE_MS };
}

/** The free days and those of the clock changes, from `from` on and before `to`, each once. */
function daysThatDiffer({ freeDaysOf }: WorkCalendar, from: Day, to: Day): Day[] {
  if (from >= to) return [];
  const [first, last] = [yearOf(from), yearOf(to)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const days = years.flatMap((year) => [...freeDaysOf(year), ...clockChangesOf(year)]);
  return [...new Set(days)].filter((day) => from <= day && day < to);
}

type Way = { from: Date; left: number; step: 1 | -1 };

/** Goes over the weeks that so many working milliseconds surely outlast; what is left is to be walked day by day. */
function leapOver(calendar: WorkCalendar, { from, left, step }: Way): { from: Date; left: number } {
  const usual = weekdays.map((weekday) => usuallyOn(calendar, weekday).milliseconds);
  // A clock change makes a week an hour longer.
  const most = usual.reduce((sum, one) => sum + one, HOUR_MS);
  const weeks = Math.floor(left / most);
  if (weeks === 0) return { from, left };
  const to = toInstant(addDays(fromInstant(from).day, 7 * weeks * step), "00:00");
  const done = step > 0 ? worked(calendar, from, to) : worked(calendar, to, from);
  // Where nothing was worked nobody may ever open, and a result at the very end of a day stays there.
  return done <= 0 || done >= left
    ? { from, left }
    : leapOver(calendar, { from: to, left: left - done, step });
}

function times({ days, milliseconds }: Worked, count: number): Worked {
  return { days: days * count, milliseconds: milliseconds * count };
}

function minuteOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
