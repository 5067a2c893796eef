import { halfNumber, isAway } from "@/lib/coverage/rules-away";
import { heldAt, knownOf } from "@/lib/coverage/rules-holders";
import { halves, type Team } from "@/lib/coverage/rules-team";
import type { Budget, Holder } from "./rules-budget";

/** Who has whose editing duty on which day and how much of it somebody is away, by the half days of a team. */
export function dutiesOf(team: Team): Pick<Budget, "holderOf" | "awayShareOn"> {
  const known = knownOf(team);
  const byId = new Map(team.members.map((one) => [one.membershipId, one]));
  const held = new Map<number, Map<string, string>>();
  const heldIn = (half: number) => {
    const kept = held.get(half);
    if (kept) return kept;
    const { holdings } = heldAt(known, "editing", half);
    const made = new Map(holdings.map((one) => [one.principal.membershipId, one.holder.membershipId]));
    held.set(half, made);
    return made;
  };
  const isAwayOn = (membershipId: string, day: string) =>
    halves.filter((half) => isAway(byId.get(membershipId)?.absences ?? [], { day, half }));
  return {
    holderOf(membershipId, day) {
      const away = isAwayOn(membershipId, day);
      const ids = halves.flatMap((half) => {
        const holder = heldIn(halfNumber({ day, half })).get(membershipId);
        if (holder) return [holder];
        return byId.has(membershipId) && !away.includes(half) ? [membershipId] : [];
      });
      return [...new Set(ids)].map(
        (id): Holder => ({
          membershipId: id,
          share: ids.filter((one) => one === id).length === 2 ? 1 : 0.5,
        }),
      );
    },
    awayShareOn(membershipId, day) {
      const { length } = isAwayOn(membershipId, day);
      return length === 2 ? 1 : length === 1 ? 0.5 : 0;
    },
  };
}
