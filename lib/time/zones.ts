import { tzOffset } from "@date-fns/tz";
import { addDays, type Day } from "@/lib/time/days";

/** A wall-clock time, `HH:MM`, 24 hours. */
export type Time = string;

/** The zone everybody plans in, wherever a browser or a server stands. */
export const ZONE = "Europe/Berlin";

const MINUTE_MS = 60_000;

/** The day it is at `now` on the wall calendar of a zone. */
export function todayIn(now: Date, zone: string = ZONE): Day {
  return fromInstant(now, zone).day;
}

/** Whether the text is a time from `00:00` to `23:59`. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The instant of a wall time. A time that the clock change repeats means its first pass; one that it skips moves
 * on by the skipped hour: 28.3.2027 02:30 becomes 03:30.
 * @throws RangeError for an unknown zone
 */
export function toInstant(day: Day, time: Time, zone: string = ZONE): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = offsetAt(Date.parse(`${addDays(day, -1)}T${time}:00Z`), zone);
  const after = offsetAt(Date.parse(`${addDays(day, 1)}T${time}:00Z`), zone);
  const first = wall - before * MINUTE_MS;
  const second = wall - after * MINUTE_MS;
  if (offsetAt(first, zone) === before || offsetAt(second, zone) !== after) return new Date(first);
  return new Date(second);
}

/**
 * The wall day and time of an instant; seconds are dropped.
 * @throws RangeError for an unknown zone
 */
export function fromInstant(instant: Date, zone: string = ZONE): { day: Day; time: Time } {
  const wall = new Date(instant.getTime() + offsetAt(instant.getTime(), zone) * MINUTE_MS).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

function offsetAt(milliseconds: number, zone: string): number {
  const offset = tzOffset(zone, new Date(milliseconds));
  if (Number.isNaN(offset)) throw new RangeError(`Unknown time zone: ${zone}`);
  return offset;
}
