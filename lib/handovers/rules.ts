import { halfNumber, spanOf } from "@/lib/coverage/rules-away";
import type { Moment, Period } from "@/lib/coverage/rules-team";
import { addDays, type Day } from "@/lib/time/days";

/** A sheet is about so many days. */
const sheetDays = 14;

export type Phase = "ahead" | "running" | "over";

/** Where in an absence a moment lies, by half days. */
export function phaseOf(period: Period, moment: Moment): Phase {
  const { first, last } = spanOf(period);
  const half = halfNumber(moment);
  if (half < first) return "ahead";
  return half <= last ? "running" : "over";
}

/** The days a sheet is about: the next two weeks of the absence; all of it once it is over. */
export function sheetRange(
  { startsOn, endsOn }: Pick<Period, "startsOn" | "endsOn">,
  today: Day,
): { from: Day; to: Day } {
  if (endsOn < today) return { from: startsOn, to: endsOn };
  const from = startsOn < today ? today : startsOn;
  const last = addDays(from, sheetDays - 1);
  return { from, to: last < endsOn ? last : endsOn };
}
