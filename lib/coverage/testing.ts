import type { Duty, Role } from "@/db/enums";
import type { Away, Helper, Moment, Team, TeamMember } from "./rules-team";

/** What a test says of somebody; who is not told to be anything else is an editor who is there. */
export type Sketch = Partial<Record<Duty, string[]>> & {
  roles?: Role[];
  personId?: string;
  away?: Away[];
};

/** A team of people by name: a name is the id of the membership as well. */
export function teamOf(people: Record<string, Sketch>, helpers: Helper[] = []): Team {
  return { associationId: "here", members: membersOf(people), helpers };
}

/** An association that helps in both duties unless said otherwise. */
export function helperOf(
  associationId: string,
  people: Record<string, Sketch>,
  duties: Duty[] = ["editing", "approving"],
): Helper {
  return { associationId, duties, members: membersOf(people) };
}

/** A moment from `2026-12-21 pm`. */
export function at(text: string): Moment {
  const [day = "", half] = text.split(" ");
  return { day, half: half === "pm" ? "pm" : "am" };
}

/** An absence from and to such moments, both included; without a half they are whole days. */
export function away(from: string, to: string = from, declinedBy: string[] = []): Away {
  return {
    startsOn: at(from).day,
    startsAtNoon: at(from).half === "pm",
    endsOn: at(to).day,
    endsAtNoon: to.endsWith(" am"),
    declinedBy,
  };
}

/** Somebody of a team, who must be in it. */
export function memberIn(team: Team, membershipId: string): TeamMember {
  const member = team.members.find((one) => one.membershipId === membershipId);
  if (!member) throw new Error(`${membershipId} is not in the team`);
  return member;
}

function membersOf(people: Record<string, Sketch>): TeamMember[] {
  return Object.entries(people).map(([name, sketch]) => ({
    membershipId: name,
    personId: sketch.personId ?? `person ${name}`,
    name,
    roles: sketch.roles ?? ["editor"],
    deputies: { editing: sketch.editing ?? [], approving: sketch.approving ?? [] },
    absences: sketch.away ?? [],
  }));
}
