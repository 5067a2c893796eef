import { addDays, type Day } from "@/lib/time/days";
import { type CoverageState, coverageStates } from "./rules-coverage";
import type { Period } from "./rules-team";

/** A stretch of days worth a look ahead. `name` is null where the turn of the year lies in no school holidays. */
export type CoverageHint = {
  kind: "school" | "yearEnd";
  name: string | null;
  from: Day;
  to: Day;
  /** The worst of its working days that coverage already knows. */
  state: CoverageState;
};

type Holiday = { kind: "public" | "school"; name: string; startsOn: Day; endsOn: Day };
type Input = {
  today: Day;
  /** The working days ahead, with their states. */
  days: readonly { day: Day; state: CoverageState }[];
  holidays: readonly Holiday[];
  /** When people who have a duty are away. */
  away: readonly Pick<Period, "startsOn" | "endsOn">[];
};

/** Leave is taken until the end of the year: that is asked about so many days ahead, whatever is entered by then. */
const yearEndDays = 28;

/**
 * School holidays in sight in which a day is thin or a gap, or somebody is away; and the turn of the year four weeks
 * ahead in any case, for then leave that nobody has entered yet is the usual reason of a gap.
 */
export function hintsOf({ today, days, holidays, away }: Input): CoverageHint[] {
  const school = holidays.filter(({ kind, endsOn }) => kind === "school" && endsOn >= today);
  const turns = [turnOfYear(today.slice(0, 4), school)].filter(({ to }) => to >= today);
  const others = school.filter(({ startsOn, endsOn }) => !turns.some((turn) => isIn(turn, startsOn, endsOn)));
  const known = [
    ...turns,
    ...others.map(({ name, startsOn: from, endsOn: to }) => ({ kind: "school" as const, name, from, to })),
  ];
  return known
    .flatMap((hint) => {
      const inside = days.filter(({ day }) => day >= today && hint.from <= day && day <= hint.to);
      const state = worstOf(inside.map((day) => day.state));
      if (state === null) return [];
      const isTouched = away.some(({ startsOn, endsOn }) => startsOn <= hint.to && endsOn >= hint.from);
      const isNear = hint.kind === "yearEnd" && hint.from <= addDays(today, yearEndDays);
      return isNear || isTouched || state !== "covered" ? [{ ...hint, state }] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The school holidays over the last day of the year, or the days from Christmas Eve to New Year. */
function turnOfYear(year: string, school: readonly Holiday[]): Omit<CoverageHint, "state"> {
  const last = `${year}-12-31`;
  const holidays = school.find(({ startsOn, endsOn }) => startsOn <= last && last <= endsOn);
  if (holidays) {
    return { kind: "yearEnd", name: holidays.name, from: holidays.startsOn, to: holidays.endsOn };
  }
  return { kind: "yearEnd", name: null, from: `${year}-12-24`, to: addDays(last, 1) };
}

function isIn({ from, to }: { from: Day; to: Day }, startsOn: Day, endsOn: Day): boolean {
  return from <= startsOn && endsOn <= to;
}

function worstOf(states: readonly CoverageState[]): CoverageState | null {
  return coverageStates.findLast((state) => states.includes(state)) ?? null;
}
