import "server-only";
import type { Coverage } from "../contract";
import type { DayCoverage, DutyCoverage } from "../rules-coverage";
import type { Team } from "../rules-team";

type Known = {
  team: Team;
  helperNames: ReadonlyMap<string, { name: string }>;
  /** Without it no name and no helping association is in the answer. */
  named: boolean;
};

/** The days with names instead of ids. */
export function namedDays(days: readonly DayCoverage[], known: Known): Coverage["days"] {
  const people = [...known.team.members, ...known.team.helpers.flatMap(({ members }) => members)];
  const names = new Map(people.map(({ membershipId, name }) => [membershipId, name]));
  const nameOf = (id: string) => names.get(id) ?? "";
  const duty = ({ state, helperId, holders }: DutyCoverage) => {
    if (!known.named) return { state, helperName: null, holders: [] };
    return {
      state,
      helperName: helperId === null ? null : (known.helperNames.get(helperId)?.name ?? null),
      holders: holders.map(({ membershipId, principalId, via }) => ({
        name: nameOf(membershipId),
        forName: membershipId === principalId ? null : nameOf(principalId),
        via: via.map(nameOf),
      })),
    };
  };
  return days.map(({ day, state, fourEyes, editing, approving }) => ({
    ...{ day, state, fourEyes },
    editing: duty(editing),
    approving: duty(approving),
  }));
}
