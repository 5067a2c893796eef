import { type Day, diffDays } from "@/lib/time/days";

/** Something that lasts for days, both included: school holidays, an absence, a campaign. */
export interface Band {
  id: string;
  from: Day;
  to: Day;
}

/** A band as it lies in one row of days. Columns and lanes count from 0. */
export interface PlacedBand<B extends Band> {
  band: B;
  lane: number;
  /** First column it covers. */
  column: number;
  /** Number of columns it covers. */
  span: number;
  continuesBefore: boolean;
  continuesAfter: boolean;
}

/**
 * Puts the bands that touch a row of consecutive days into lanes so that no two overlap, in as few lanes as their
 * densest day needs. What began earlier lies higher, then the longer, then the smaller id: the order in which bands
 * are given does not matter.
 */
export function placeBands<B extends Band>(days: readonly Day[], bands: readonly B[]): PlacedBand<B>[] {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const laneEnds: number[] = [];
  return bands
    .filter((band) => band.from <= last && band.to >= first && band.from <= band.to)
    .sort(byStartThenLength)
    .map((band) => {
      const column = Math.max(0, diffDays(first, band.from));
      const end = Math.min(days.length - 1, diffDays(first, band.to));
      const lane = freeLane(laneEnds, column);
      laneEnds[lane] = end;
      const continuesBefore = band.from < first;
      const continuesAfter = band.to > last;
      return { band, lane, column, span: end - column + 1, continuesBefore, continuesAfter };
    });
}

function freeLane(laneEnds: readonly number[], column: number): number {
  const free = laneEnds.findIndex((end) => end < column);
  return free === -1 ? laneEnds.length : free;
}

function byStartThenLength(a: Band, b: Band): number {
  return compare(a.from, b.from) || compare(b.to, a.to) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
