import { isSeriesDay, type SeriesCourse, seriesDaysIn } from "@/lib/series/rules-days";
import type { Day } from "@/lib/time/days";
import type { Time } from "@/lib/time/zones";

/** Where something lies in the plan; no time is "time open". */
export type Place = { plannedOn: Day; plannedTime: Time | null };

/** What differs from the rule on one day of a series, and whether a post has taken the place. */
export type SeriesException = {
  day: Day;
  skipReason: string | null;
  movedTo: Day | null;
  movedTime: Time | null;
  title: string | null;
};

/** A series as it is laid out: its course with its time. */
export type LaidSeries = SeriesCourse & { plannedTime: Time | null };

/** A place of a series in the plan: the day of the rule it stands for, where it lies, and what became of it. */
export type SeriesPlace = Place & { day: Day; exception: SeriesException | null };

/**
 * The places of a series that lie in a range, skipped and filled ones included, in order: those of the rule, and
 * those that were moved into it.
 */
export function placesIn(
  series: LaidSeries,
  exceptions: readonly SeriesException[],
  range: { from: Day; to: Day },
): SeriesPlace[] {
  const byDay = new Map(exceptions.map((exception) => [exception.day, exception]));
  const moved = exceptions
    .filter(({ movedTo }) => movedTo !== null && range.from <= movedTo && movedTo <= range.to)
    .map(({ day }) => day)
    .filter((day) => isSeriesDay(series, day));
  const days = new Set([...seriesDaysIn(series, range), ...moved]);
  return [...days]
    .map((day) => placeOf(series, day, byDay.get(day) ?? null))
    .filter(({ plannedOn }) => range.from <= plannedOn && plannedOn <= range.to)
    .sort(byPlace);
}

/** Where a day of a series lies: by its rule, or where it was put. */
export function placeOf(
  { plannedTime }: Pick<LaidSeries, "plannedTime">,
  day: Day,
  exception: SeriesException | null,
): SeriesPlace {
  if (exception === null || exception.movedTo === null)
    return { day, plannedOn: day, plannedTime, exception };
  return { day, plannedOn: exception.movedTo, plannedTime: exception.movedTime, exception };
}

export function samePlace(a: Place, b: Place): boolean {
  return a.plannedOn === b.plannedOn && a.plannedTime === b.plannedTime;
}

function byPlace(a: SeriesPlace, b: SeriesPlace): number {
  return compare(keyOf(a), keyOf(b));
}

/** Open times sort behind every real time. */
function keyOf({ plannedOn, plannedTime, day }: SeriesPlace): string {
  return `${plannedOn} ${plannedTime ?? "99:99"} ${day}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
