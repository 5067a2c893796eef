import type { Duty } from "@/db/enums";
import { hasDuty } from "@/lib/members/rules";
import { holds, type Span, spanOf } from "./rules-away";
import { type Reached, reachOf } from "./rules-reach";
import type { Team, TeamMember } from "./rules-team";

/** Who has whose duty: the same person twice where nobody is stood in for. `helperId` is the association of a helper. */
export type Holding = {
  holder: TeamMember;
  principal: TeamMember;
  via: readonly TeamMember[];
  helperId: string | null;
};

/** Who has a duty at a half of a day, and who of the team could take it besides. */
export type Held = {
  holdings: readonly Holding[];
  /** Whether somebody of the team has it. */
  byTeam: boolean;
  /** Whoever helps because nobody of the team has it. */
  helper: Helping | null;
  /** The people who could still come to stand in, without those who have it. */
  reserve: ReadonlySet<string>;
};

type Helping = { associationId: string; person: TeamMember };
type Absence = Span & { declinedBy: readonly string[] };

/** What is asked of a team again and again, worked out once. */
export type Known = {
  team: Team;
  byId: ReadonlyMap<string, TeamMember>;
  absences: ReadonlyMap<TeamMember, readonly Absence[]>;
  /** Those who do the duty by their own role, with all they lead to while nobody declined. */
  doing: Readonly<Record<Duty, readonly { member: TeamMember; reached: readonly Reached[] }[]>>;
  /** Those who could help, in order. */
  helping: Readonly<Record<Duty, readonly Helping[]>>;
};

export function knownOf(team: Team): Known {
  const byId = new Map(team.members.map((member) => [member.membershipId, member]));
  const people = [...team.members, ...team.helpers.flatMap(({ members }) => members)];
  const doing = (duty: Duty) =>
    team.members
      .filter(({ roles }) => hasDuty(roles, duty))
      .map((member) => ({ member, reached: reachOf(byId, member, duty) }));
  return {
    team,
    byId,
    absences: new Map(people.map((one) => [one, one.absences.map(absenceOf)])),
    doing: { editing: doing("editing"), approving: doing("approving") },
    helping: { editing: helpingIn(team, "editing"), approving: helpingIn(team, "approving") },
  };
}

/** Who has a duty at a half, in the order of the team. A helper has it for everybody, and only where nobody else does. */
export function heldAt(known: Known, duty: Duty, half: number): Held {
  const away = awayAt(known, half);
  const own: Holding[] = [];
  const left: TeamMember[] = [];
  const reachable = new Set<string>();
  for (const { member, reached: all } of known.doing[duty]) {
    const declined = away.has(member) ? declinedAt(known, member, half) : [];
    const reached = declined.length > 0 ? reachOf(known.byId, member, duty, declined) : all;
    let first: Reached | null = away.has(member) ? null : { member, via: [] };
    for (const one of reached) {
      if (away.has(one.member)) continue;
      first ??= one;
      reachable.add(one.member.personId);
    }
    if (first) own.push({ holder: first.member, principal: member, via: first.via, helperId: null });
    else left.push(member);
  }
  const byTeam = own.length > 0;
  const helper = byTeam ? null : helperAt(known, duty, away);
  const helped = helper ? left.map((principal) => holdingOf(principal, helper)) : [];
  const holdings = byTeam ? own : helped;
  for (const { holder } of holdings) reachable.delete(holder.personId);
  return { holdings, byTeam, helper, reserve: reachable };
}

function awayAt({ absences }: Known, half: number): ReadonlySet<TeamMember> {
  const away = new Set<TeamMember>();
  for (const [one, spans] of absences) if (spans.some((span) => holds(span, half))) away.add(one);
  return away;
}

function declinedAt({ absences }: Known, member: TeamMember, half: number): readonly string[] {
  return (absences.get(member) ?? []).flatMap((span) => (holds(span, half) ? span.declinedBy : []));
}

/** Whoever is away here cannot help here either, not even as somebody of the neighbour district. */
function helperAt({ team, helping }: Known, duty: Duty, away: ReadonlySet<TeamMember>): Helping | null {
  const isAwayHere = (person: TeamMember) =>
    team.members.some((member) => member.personId === person.personId && away.has(member));
  return helping[duty].find(({ person }) => !away.has(person) && !isAwayHere(person)) ?? null;
}

function helpingIn(team: Team, duty: Duty): Helping[] {
  return team.helpers
    .filter(({ duties }) => duties.includes(duty))
    .flatMap(({ associationId, members }) =>
      members
        .filter(({ roles }) => hasDuty(roles, duty) || roles.includes("coordinator"))
        .toSorted((a, b) => german.compare(a.name, b.name))
        .map((person) => ({ associationId, person })),
    );
}

const german = new Intl.Collator("de");

function holdingOf(principal: TeamMember, { associationId, person }: Helping): Holding {
  return { holder: person, principal, via: [], helperId: associationId };
}

function absenceOf({ declinedBy, ...period }: TeamMember["absences"][number]): Absence {
  return { ...spanOf(period), declinedBy };
}
