import { type Duty, duties } from "@/db/enums";
import type { Day } from "@/lib/time/days";
import { halfNumber } from "./rules-away";
import { type Held, type Holding, heldAt, type Known, knownOf } from "./rules-holders";
import type { Team } from "./rules-team";

/** From best to worst: nobody left is a gap; one person and nobody in reserve is thin. */
export const coverageStates = ["covered", "thin", "gap"] as const;
export type CoverageState = (typeof coverageStates)[number];

/** The membership that has a duty, the one whose duty it is (the same where nobody is away), and the deputies between. */
export type Holder = { membershipId: string; principalId: string; via: string[] };

/** One duty on one day. `helperId`: the association that helps out, at the earlier half where the halves differ. */
export type DutyCoverage = { state: CoverageState; helperId: string | null; holders: Holder[] };

/** A day, as bad as the worse of its duties. `fourEyes` is false where at some half one person alone has both duties. */
export type DayCoverage = { day: Day; state: CoverageState; fourEyes: boolean } & Record<Duty, DutyCoverage>;

/** Given days in a row on which somebody is missing, and the duties nobody has on one of them or more. */
export type Gap = { from: Day; to: Day; duties: Duty[] };

/** The coverage of each of the days, which are to be the working days of the association. */
export function coverageOf(team: Team, days: readonly Day[]): DayCoverage[] {
  const known = knownOf(team);
  const turns = turnsOf(known);
  // From one turn to the next nothing changes, so each stretch is worked out once.
  const stretches = new Map<number, HalfCoverage>();
  const stretchAt = (half: number) => {
    const stretch = turns.findLastIndex((turn) => turn <= half);
    const coverage = stretches.get(stretch) ?? halfOf(known, half);
    stretches.set(stretch, coverage);
    return coverage;
  };
  return days.map((day) => {
    const half = halfNumber({ day, half: "am" });
    return { day, ...together(stretchAt(half), stretchAt(half + 1)) };
  });
}

/** The gaps of these days, which are to be in order. */
export function gapsOf(days: readonly DayCoverage[]): Gap[] {
  const gaps: Gap[] = [];
  let open = false;
  for (const one of days) {
    const missing = duties.filter((duty) => one[duty].state === "gap");
    const last = open ? gaps.at(-1) : undefined;
    open = missing.length > 0;
    if (!open) continue;
    if (!last) {
      gaps.push({ from: one.day, to: one.day, duties: missing });
      continue;
    }
    last.to = one.day;
    last.duties = duties.filter((duty) => last.duties.includes(duty) || missing.includes(duty));
  }
  return gaps;
}

type HalfCoverage = Omit<DayCoverage, "day">;

/** The halves at which somebody goes or comes back, in order. */
function turnsOf({ absences }: Known): number[] {
  const turns = [...absences.values()].flat().flatMap(({ first, last }) => [first, last + 1]);
  return [...new Set(turns)].sort((a, b) => a - b);
}

function halfOf(known: Known, half: number): HalfCoverage {
  const editing = heldAt(known, "editing", half);
  const approving = heldAt(known, "approving", half);
  const alone = [aloneIn(editing), aloneIn(approving)];
  const both = { editing: dutyOf(editing), approving: dutyOf(approving) };
  return { ...both, state: worse(both), fourEyes: alone[0] === null || alone[0] !== alone[1] };
}

function dutyOf({ holdings, byTeam, helper, reserve }: Held): DutyCoverage {
  const helperId = helper?.associationId ?? null;
  const holders = holdings.map(holderOf);
  if (!byTeam) return { state: helperId === null ? "gap" : "thin", helperId, holders };
  const enough = reserve.size > 0 || new Set(holdings.map(({ holder }) => holder.personId)).size > 1;
  return { state: enough ? "covered" : "thin", helperId, holders };
}

/** The only person who has a duty and could have it; null where there are several, or none. */
function aloneIn({ holdings, helper, reserve }: Held): string | null {
  const people = new Set(holdings.map(({ holder }) => holder.personId));
  if (helper) people.add(helper.person.personId);
  const [only] = people;
  return people.size === 1 && reserve.size === 0 ? (only ?? null) : null;
}

function holderOf({ holder, principal, via }: Holding): Holder {
  return {
    membershipId: holder.membershipId,
    principalId: principal.membershipId,
    via: via.map(({ membershipId }) => membershipId),
  };
}

/** A whole day of its halves. */
function together(am: HalfCoverage, pm: HalfCoverage): HalfCoverage {
  if (am === pm) return am;
  const duty = (of: Duty): DutyCoverage => ({
    state: worst(am[of].state, pm[of].state),
    helperId: am[of].helperId ?? pm[of].helperId,
    holders: [...new Map([...am[of].holders, ...pm[of].holders].map((one) => [keyOf(one), one])).values()],
  });
  const both = { editing: duty("editing"), approving: duty("approving") };
  return { ...both, state: worse(both), fourEyes: am.fourEyes && pm.fourEyes };
}

function worse({ editing, approving }: Record<Duty, DutyCoverage>): CoverageState {
  return worst(editing.state, approving.state);
}

function worst(one: CoverageState, other: CoverageState): CoverageState {
  return coverageStates.indexOf(one) > coverageStates.indexOf(other) ? one : other;
}

function keyOf({ membershipId, principalId, via }: Holder): string {
  return [membershipId, principalId, ...via].join();
}
