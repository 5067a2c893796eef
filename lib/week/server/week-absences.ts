import "server-only";
import { and, asc, eq, gte, inArray, isNull, lte } from "drizzle-orm";
import { duties } from "@/db/enums";
import { jsonList, named } from "@/db/json-list";
import { absences, standInRequests } from "@/db/schema/absences";
import { memberships, persons } from "@/db/schema/people";
import { stretchesOf, workingDaysOf } from "@/lib/absences/rules";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { ReadBudget } from "@/lib/budget/server/read-budget";
import { awayUntil, isAway, momentOf } from "@/lib/coverage/rules-away";
import { coverageOf, gapsOf } from "@/lib/coverage/rules-coverage";
import type { Period, TeamMember } from "@/lib/coverage/rules-team";
import { hasDuty } from "@/lib/members/rules";
import { addDays, type Day } from "@/lib/time/days";
import { addWorkingDays } from "@/lib/time/working-days";
import { todayIn } from "@/lib/time/zones";
import type { AskedToStandIn, OwnAbsence, StandingIn, WeekGap } from "../contract-parts";

export type OwnRow = Period & { id: string };

/** So many days after an absence it is told what happened meanwhile. */
export const returnDays = 14;

/** My absences, those of the people I stand in for, and requests to me, as columns of a select. */
export function absenceColumns(ctx: Ctx, scope: Scope, today: Day) {
  const { id, personId, startsOn, startsAtNoon, endsOn, endsAtNoon } = absences;
  const own = ctx.db
    .select(named({ id, startsOn, startsAtNoon, endsOn, endsAtNoon }))
    .from(absences)
    .where(
      and(
        eq(personId, ctx.me.personId),
        isNull(absences.cancelledAt),
        gte(endsOn, addDays(today, -returnDays)),
      ),
    )
    .orderBy(asc(startsOn), asc(id));
  const theirs = ctx.db
    .select(named({ id, personId }))
    .from(absences)
    .where(
      and(
        inArray(personId, [...new Set(ctx.me.standsIn.map((one) => one.personId))]),
        isNull(absences.cancelledAt),
        lte(startsOn, today),
        gte(endsOn, today),
      ),
    );
  const asked = ctx.db
    .select(named({ id: standInRequests.id, name: persons.name, startsOn, endsOn }))
    .from(standInRequests)
    .innerJoin(absences, eq(absences.id, standInRequests.absenceId))
    .innerJoin(persons, eq(persons.id, absences.personId))
    .innerJoin(memberships, eq(memberships.id, standInRequests.deputyId))
    .where(
      and(
        eq(standInRequests.associationId, scope.associationId),
        eq(memberships.personId, ctx.me.personId),
        isNull(standInRequests.answer),
        isNull(absences.cancelledAt),
        gte(endsOn, today),
      ),
    )
    .orderBy(asc(startsOn), asc(standInRequests.id));
  return {
    ownAbsences: jsonList<OwnRow>(own),
    theirAbsences: jsonList<{ id: string; personId: string }>(theirs),
    asked: jsonList<AskedToStandIn>(asked),
  };
}

/** The absence of mine that runs or comes next, with who has my duties in this association meanwhile. */
export function ownAbsenceOf(
  rows: readonly OwnRow[],
  { budget, team }: ReadBudget,
  { member, now }: { member: TeamMember | undefined; now: Date },
): OwnAbsence | null {
  const today = todayIn(now);
  const next = rows.find((row) => isAway([row], momentOf(now)) || row.startsOn > today);
  const coming = next ?? rows.find((row) => row.startsOn === today && !isOver(row, now));
  if (!coming) return null;
  const { id, startsOn, startsAtNoon, endsOn, endsAtNoon } = coming;
  const from = startsOn < today ? today : startsOn;
  const days = coverageOf(team, workingDaysOf({ startsOn: from, endsOn }, budget.calendar));
  const held = member ? duties.filter((duty) => hasDuty(member.roles, duty)) : [];
  const stretches = held.flatMap((duty) => stretchesOf(days, duty, member?.membershipId ?? ""));
  const everybody = [...team.members, ...team.helpers.flatMap(({ members }) => members)];
  const names = stretches
    .flatMap(({ holderIds }) => holderIds)
    .flatMap((holder) => everybody.find(({ membershipId }) => membershipId === holder)?.name ?? []);
  return {
    ...{ id, startsOn, startsAtNoon, endsOn, endsAtNoon },
    running: isAway([coming], momentOf(now)),
    names: [...new Set(names)],
    uncovered: stretches.some(({ holderIds }) => holderIds.length === 0),
  };
}

/** The newest absence of mine that is over and was not long ago; null while I am away. */
export function endedAbsenceOf(rows: readonly OwnRow[], now: Date): OwnRow | null {
  if (isAway(rows, momentOf(now))) return null;
  return rows.findLast((row) => isOver(row, now)) ?? null;
}

function isOver(row: Period, now: Date): boolean {
  const today = todayIn(now);
  if (row.endsOn !== today) return row.endsOn < today;
  return row.endsAtNoon && momentOf(now).half === "pm";
}

/** For whom I have duties now, until when, and how many of their posts are mine meanwhile. */
export function standingInOf(
  ctx: Ctx,
  { team }: ReadBudget,
  {
    theirAbsences,
    openPosts,
  }: {
    theirAbsences: readonly { id: string; personId: string }[];
    openPosts: (membershipId: string) => number;
  },
): StandingIn[] {
  const here = ctx.me.standsIn.filter(({ associationId }) => associationId === team.associationId);
  const byPerson = Map.groupBy(here, ({ membershipId }) => membershipId);
  return team.members.flatMap(({ membershipId, personId, name, absences: away }) => {
    const until = awayUntil(away, momentOf(ctx.now));
    const held = byPerson.get(membershipId);
    if (!held || until === null) return [];
    const absenceId = theirAbsences.find((one) => one.personId === personId)?.id ?? null;
    const open = openPosts(membershipId);
    return [{ membershipId, name, duties: held.map(({ duty }) => duty), until, absenceId, openPosts: open }];
  });
}

/** How far ahead gaps are told, in working days. */
const gapDays = 10;

/** The gaps of the next working days. */
export function gapsAhead({ budget, team }: ReadBudget, today: Day): WeekGap[] {
  const days = workingDaysOf(
    { startsOn: today, endsOn: addWorkingDays(budget.calendar, today, gapDays) },
    budget.calendar,
  );
  return gapsOf(coverageOf(team, days.slice(0, gapDays)));
}
