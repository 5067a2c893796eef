import { type Duty, duties } from "@/db/enums";
import { hasDuty, mayStandIn } from "@/lib/members/rules";
import type { Day } from "@/lib/time/days";
import type { Half, Moment, Period, Team, TeamMember } from "./rules-team";

/*
 * Coverage decided the slow and obvious way: all simple paths from deputy to deputy, written out, at each half of each
 * day anew. It shares nothing with the rules it is compared with but the types and who may do what.
 */

/** Whether the moment is neither before nor after one of the absences. */
export function modelAway(absences: readonly Period[], { day, half }: Moment): boolean {
  return absences.some(({ startsOn, startsAtNoon, endsOn, endsAtNoon }) => {
    const before = day < startsOn || (day === startsOn && startsAtNoon && half === "am");
    const after = day > endsOn || (day === endsOn && endsAtNoon && half === "pm");
    return !before && !after;
  });
}

/** All simple paths of deputies from the member, shorter ones first, each as the ids on it without the member's. */
function pathsFrom(team: Team, member: TeamMember, duty: Duty, moment: Moment | null): string[][] {
  const refused = member.absences
    .filter((absence) => moment !== null && modelAway([absence], moment))
    .flatMap((absence) => [...absence.declinedBy]);
  const able = team.members
    .filter((one) => one.membershipId !== member.membershipId)
    .filter((one) => mayStandIn(one.roles, duty) && !refused.includes(one.membershipId))
    .map((one) => one.membershipId);
  let level: string[][] = [[]];
  const all: string[][] = [];
  for (let length = 1; length <= team.members.length; length += 1) {
    const next: string[][] = [];
    for (const path of level) {
      const end = path.length === 0 ? member : personOf(team, path[path.length - 1] ?? "");
      for (const id of end.deputies[duty]) {
        if (able.includes(id) && !path.includes(id)) next.push([...path, id]);
      }
    }
    all.push(...next);
    level = next;
  }
  return all;
}

export function modelDeputies(team: Team, member: TeamMember, duty: Duty, moment: Moment | null): string[] {
  const ends = pathsFrom(team, member, duty, moment).map((path) => path[path.length - 1] ?? "");
  return ends.filter((id, index) => ends.indexOf(id) === index);
}

type ModelStandIn = { holder: string; person: string; via: string[]; helperId: string | null };

/** Who of the team stands in: the end of the first path that ends with somebody who is there. */
function fromTeam(team: Team, member: TeamMember, duty: Duty, moment: Moment): ModelStandIn | null {
  const path = pathsFrom(team, member, duty, moment).find((one) =>
    isHere(personOf(team, one[one.length - 1] ?? ""), moment),
  );
  if (!path) return null;
  const holder = personOf(team, path[path.length - 1] ?? "");
  return { holder: holder.membershipId, person: holder.personId, via: path.slice(0, -1), helperId: null };
}

function nobodyOfTeam(team: Team, duty: Duty, moment: Moment): boolean {
  return team.members.every((member) => {
    if (!hasDuty(member.roles, duty)) return true;
    return !isHere(member, moment) && fromTeam(team, member, duty, moment) === null;
  });
}

function fromHelpers(team: Team, duty: Duty, moment: Moment): ModelStandIn | null {
  for (const helper of team.helpers) {
    if (!helper.duties.includes(duty)) continue;
    const able = helper.members
      .filter((one) => hasDuty(one.roles, duty) || one.roles.includes("coordinator"))
      .filter((one) => isHere(one, moment))
      .filter((one) => team.members.every((own) => own.personId !== one.personId || isHere(own, moment)))
      .sort((a, b) => a.name.localeCompare(b.name, "de"));
    const first = able[0];
    if (first) {
      return {
        holder: first.membershipId,
        person: first.personId,
        via: [],
        helperId: helper.associationId,
      };
    }
  }
  return null;
}

export function modelStandIn(
  team: Team,
  member: TeamMember,
  duty: Duty,
  moment: Moment,
): ModelStandIn | null {
  if (isHere(member, moment) || !hasDuty(member.roles, duty)) return null;
  const own = fromTeam(team, member, duty, moment);
  if (own) return own;
  return nobodyOfTeam(team, duty, moment) ? fromHelpers(team, duty, moment) : null;
}

type ModelHolder = { membershipId: string; principalId: string; via: string[] };
type ModelState = "covered" | "thin" | "gap";

function modelHalf(team: Team, duty: Duty, moment: Moment) {
  const withDuty = team.members.filter((member) => hasDuty(member.roles, duty));
  const holders: ModelHolder[] = [];
  const active = new Set<string>();
  for (const member of withDuty) {
    const found = isHere(member, moment)
      ? { holder: member.membershipId, person: member.personId, via: [] }
      : modelStandIn(team, member, duty, moment);
    if (!found) continue;
    active.add(found.person);
    holders.push({ membershipId: found.holder, principalId: member.membershipId, via: found.via });
  }
  const reserve = new Set<string>();
  for (const member of withDuty) {
    for (const id of modelDeputies(team, member, duty, moment)) {
      const deputy = personOf(team, id);
      if (isHere(deputy, moment) && !active.has(deputy.personId)) reserve.add(deputy.personId);
    }
  }
  const helper = nobodyOfTeam(team, duty, moment) ? fromHelpers(team, duty, moment) : null;
  if (helper) active.add(helper.person);
  let state: ModelState = "covered";
  if (active.size === 0) state = "gap";
  else if (helper !== null) state = "thin";
  else if (active.size === 1 && reserve.size === 0) state = "thin";
  return { state, helperId: helper?.helperId ?? null, holders, active, reserve };
}

/** A day, with its holders in any order. */
export function modelDay(team: Team, day: Day) {
  const halves: Half[] = ["am", "pm"];
  const found = halves.map((half) => ({
    editing: modelHalf(team, "editing", { day, half }),
    approving: modelHalf(team, "approving", { day, half }),
  }));
  const worstOf = (states: ModelState[]): ModelState => {
    if (states.includes("gap")) return "gap";
    return states.includes("thin") ? "thin" : "covered";
  };
  const whole = (duty: Duty) => ({
    state: worstOf(found.map((half) => half[duty].state)),
    helperId: found.map((half) => half[duty].helperId).find((id) => id !== null) ?? null,
    holders: new Set(found.flatMap((half) => half[duty].holders).map((one) => JSON.stringify(one))),
  });
  const fourEyes = found.every(({ editing, approving }) => {
    const everybody = new Set([...editing.active, ...approving.active]);
    const both = editing.active.size === 1 && approving.active.size === 1 && everybody.size === 1;
    return !both || editing.reserve.size + approving.reserve.size > 0;
  });
  const state = worstOf(found.flatMap((half) => duties.map((duty) => half[duty].state)));
  return { day, state, fourEyes, editing: whole("editing"), approving: whole("approving") };
}

function isHere(member: TeamMember, moment: Moment): boolean {
  return !modelAway(member.absences, moment);
}

function personOf(team: Team, id: string): TeamMember {
  const found = team.members.find((member) => member.membershipId === id);
  if (!found) throw new Error(`${id} is not in the team`);
  return found;
}
