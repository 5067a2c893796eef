import { addDays, type Day, diffDays } from "@/lib/time/days";
import { fromInstant } from "@/lib/time/zones";
import type { Moment, Period } from "./rules-team";

/** The halves somebody is away for, first and last included, as numbers of `halfNumber`. */
export type Span = { first: number; last: number };

/** Half days counted from 1970-01-01 on; those that follow each other differ by 1. */
export function halfNumber({ day, half }: Moment): number {
  return diffDays(EPOCH, day) * 2 + (half === "pm" ? 1 : 0);
}

/** The halves of a period; `last` is before `first` where it is none. */
export function spanOf({ startsOn, startsAtNoon, endsOn, endsAtNoon }: Period): Span {
  return {
    first: halfNumber({ day: startsOn, half: startsAtNoon ? "pm" : "am" }),
    last: halfNumber({ day: endsOn, half: endsAtNoon ? "am" : "pm" }),
  };
}

/** Whether the half lies in the span. */
export function holds({ first, last }: Span, half: number): boolean {
  return first <= half && half <= last;
}

/** Whether it ends after it starts: half a day is the least. */
export function isPeriod(period: Period): boolean {
  const { first, last } = spanOf(period);
  return first <= last;
}

/** Whether one of the absences holds the moment. */
export function isAway(absences: readonly Period[], moment: Moment): boolean {
  const half = halfNumber(moment);
  return absences.some((absence) => holds(spanOf(absence), half));
}

/**
 * The last day of the unbroken absence that holds the moment, which may end at its noon; null where none does. Absences
 * that touch, the next day or noon to noon, are one.
 */
export function awayUntil(absences: readonly Period[], moment: Moment): Day | null {
  const half = halfNumber(moment);
  return mergePeriods(absences).find((period) => holds(spanOf(period), half))?.endsOn ?? null;
}

/** The half of a day it is at `now` in Europe/Berlin: from 12:00 on it is the second. */
export function momentOf(now: Date): Moment {
  const { day, time } = fromInstant(now);
  return { day, half: time < "12:00" ? "am" : "pm" };
}

/** The same halves in as few periods as possible, in order: those that overlap or touch become one. */
export function mergePeriods(periods: readonly Period[]): Period[] {
  const spans = periods.filter(isPeriod).map(spanOf);
  const merged: Span[] = [];
  for (const { first, last } of spans.sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else merged.push({ first, last });
  }
  return merged.map(periodOf);
}

const EPOCH: Day = "1970-01-01";

function periodOf({ first, last }: Span): Period {
  return {
    startsOn: dayOf(first),
    startsAtNoon: isAfternoon(first),
    endsOn: dayOf(last),
    endsAtNoon: !isAfternoon(last),
  };
}

function dayOf(half: number): Day {
  return addDays(EPOCH, Math.floor(half / 2));
}

function isAfternoon(half: number): boolean {
  return Math.abs(half % 2) === 1;
}
