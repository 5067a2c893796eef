import type { Duty } from "@/db/enums";
import { mayStandIn } from "@/lib/members/rules";
import type { TeamMember } from "./rules-team";

/** A deputy, and the deputies between them and the member, nearest to the member first. */
export type Reached = { member: TeamMember; via: readonly TeamMember[] };

/**
 * All who can come to stand in for a member, level by level: their own deputies in order, then the deputies of those,
 * each once and never the member. Whoever has left, is `barred` or may not stand in leads to nobody else either.
 */
export function reachOf(
  byId: ReadonlyMap<string, TeamMember>,
  member: TeamMember,
  duty: Duty,
  barred: readonly string[] = [],
): Reached[] {
  const seen = new Set([member.membershipId, ...barred]);
  const reached: Reached[] = [{ member, via: [] }];
  // The list grows while it is walked: that is what makes it level by level.
  for (const { member: from, via } of reached) {
    const way = from === member ? via : [...via, from];
    for (const id of from.deputies[duty]) {
      const deputy = byId.get(id);
      if (seen.has(id) || !deputy || !mayStandIn(deputy.roles, duty)) continue;
      seen.add(id);
      reached.push({ member: deputy, via: way });
    }
  }
  return reached.slice(1);
}
