import { type Duty, duties } from "@/db/enums";
import { halfNumber, isAway } from "./rules-away";
import { heldAt, knownOf } from "./rules-holders";
import { type Reached, reachOf } from "./rules-reach";
import type { Moment, Team, TeamMember } from "./rules-team";

/** Who stands in. `via`: the deputies on the way, all of them away, nearest first; `helperId`: the association that helps out. */
export type StandIn = { holder: TeamMember; via: readonly TeamMember[]; helperId: string | null };

/** A duty that somebody has for a colleague. */
export type TakenOver = { duty: Duty; principal: TeamMember; via: readonly TeamMember[] };

/**
 * All who can come to stand in for the member in the duty, in the order they are asked. With a moment, whoever declined
 * the absence that holds it is left out, with those who would be reached through them alone.
 */
export function deputiesInOrder(team: Team, member: TeamMember, duty: Duty, moment?: Moment): TeamMember[] {
  return reached(team, member, duty, moment).map((one) => one.member);
}

/** The deputies of the member as they count at a moment: those of a deputy only while that one is away. */
export function deputiesNow(team: Team, member: TeamMember, duty: Duty, moment: Moment): TeamMember[] {
  return reached(team, member, duty, moment)
    .filter(({ via }) => via.every(({ absences }) => isAway(absences, moment)))
    .map((one) => one.member);
}

function reached(team: Team, member: TeamMember, duty: Duty, moment?: Moment): Reached[] {
  const byId = new Map(team.members.map((one) => [one.membershipId, one]));
  const held = member.absences.filter((absence) => moment && isAway([absence], moment));
  return reachOf(
    byId,
    member,
    duty,
    held.flatMap(({ declinedBy }) => declinedBy),
  );
}

/**
 * Who has the duty of the member at the moment: the first deputy who is there, and whoever helps out only where nobody
 * of the team has the duty. Null where the member is there, has not got the duty, or nobody is left.
 */
export function standInFor(team: Team, member: TeamMember, duty: Duty, moment: Moment): StandIn | null {
  if (!isAway(member.absences, moment)) return null;
  const { holdings } = heldAt(knownOf(team), duty, halfNumber(moment));
  const found = holdings.find(({ principal }) => principal.membershipId === member.membershipId);
  return found ? { holder: found.holder, via: found.via, helperId: found.helperId } : null;
}

/** Everything that a person has for others of the team at the moment, by duty and in the order of the team. */
export function dutiesTakenOver(team: Team, personId: string, moment: Moment): TakenOver[] {
  const known = knownOf(team);
  return duties.flatMap((duty) =>
    heldAt(known, duty, halfNumber(moment))
      .holdings.filter(({ holder, principal }) => holder.personId === personId && principal !== holder)
      .map(({ principal, via }) => ({ duty, principal, via })),
  );
}
