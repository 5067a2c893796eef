import "server-only";
import { and, asc, eq, gte, lte } from "drizzle-orm";
import { duties } from "@/db/enums";
import { associations } from "@/db/schema/associations";
import { holidays } from "@/db/schema/occasions";
import type { Ctx } from "@/lib/access/server/context";
import { readFrame } from "@/lib/approvals/server/read-frame";
import { coverageOf } from "@/lib/coverage/rules-coverage";
import type { Period, Team } from "@/lib/coverage/rules-team";
import { readTeams } from "@/lib/coverage/server/read-teams";
import { ruleBroken } from "@/lib/errors";
import { hasDuty } from "@/lib/members/rules";
import type { Day } from "@/lib/time/days";
import { todayIn } from "@/lib/time/zones";
import type { AbsenceOutcome, AbsencePreview } from "../contract";
import { mergedWith, refusalOfAbsence, workingDaysOf } from "../rules";
import { approvalsDue } from "./approvals-due";
import { coverOf } from "./cover-of";
import { absencesOf, placesOf } from "./internal";
import { namesOf } from "./names-of";
import { postsDue } from "./posts-due";

type Input = Period & { absenceId?: string };

/**
 * What an absence of one's own would mean in each association, without entering it: what falls due, who would have it,
 * and the days on which nobody would. @throws AppError RULE as `refusalOfAbsence` says
 */
export async function previewAbsence(ctx: Ctx, { absenceId, ...period }: Input): Promise<AbsencePreview> {
  const today = todayIn(ctx.now);
  const refusal = refusalOfAbsence(period, today);
  if (refusal) throw ruleBroken(refusal);
  const standing = (await absencesOf(ctx, ctx.me.personId)).filter(({ id }) => id !== absenceId);
  const { merged } = mergedWith(period, standing);
  const places = (await placesOf(ctx, ctx.me.personId)).filter(({ associationId }) =>
    ctx.me.standings.some((one) => one.associationId === associationId && one.kind === "district"),
  );
  const ids = places.map(({ associationId }) => associationId);
  const teams = await readTeams(ctx.db, ids, today);
  const helperIds = [...teams.values()].flatMap(({ helpers }) => helpers.map((one) => one.associationId));
  const names = await namesOf(ctx, [...ids, ...helperIds]);
  const outcomes: AbsenceOutcome[] = [];
  for (const { associationId, membershipId } of places) {
    const team = teams.get(associationId);
    const name = names.get(associationId);
    if (!team || !name) continue;
    const frame = await readFrame(ctx, associationId);
    const period = { ...merged, startsOn: merged.startsOn < today ? today : merged.startsOn };
    const away = withAbsence(team, membershipId, { merged, standing });
    const member = away.members.find((one) => one.membershipId === membershipId);
    if (!member) continue;
    const asked = { associationId, membershipId, period, frame };
    const held = duties.filter((duty) => hasDuty(member.roles, duty));
    const coverage = coverageOf(away, workingDaysOf(period, frame.calendar));
    const gapDays = coverage.filter((day) => held.some((duty) => day[duty].state === "gap"));
    const helperNames = new Map([...names].map(([id, one]) => [id, one.name]));
    outcomes.push({
      ...{ associationId, membershipId, associationName: name.name, associationSlug: name.slug },
      cover: coverOf({ team: away, member, when: period, calendar: frame.calendar, helperNames }),
      posts: await postsDue(ctx, asked),
      approvals: await approvalsDue(ctx, asked),
      gapDays: gapDays.map(({ day }) => day),
      bothAway: gapDays.length > 0 && othersAreAway(away, membershipId, gapDays[0]?.day ?? today),
      holidays: await schoolHolidays(ctx, associationId, period),
    });
  }
  return { merged, places: outcomes };
}

type Hypothesis = { merged: Period; standing: readonly Period[] };

/** The team as if the absence had been entered: instead of those it joins. */
function withAbsence(team: Team, membershipId: string, { merged, standing }: Hypothesis): Team {
  const own = mergedWith(merged, standing);
  const rest = standing.filter((one) => !own.others.includes(one));
  const periods = [merged, ...rest].map((one) => ({ ...one, declinedBy: [] }));
  const members = team.members.map((one) =>
    one.membershipId === membershipId ? { ...one, absences: periods } : one,
  );
  return { ...team, members };
}

/** Whether somebody else who edits or decides is away on that day too: then it is not the missing deputy alone. */
function othersAreAway({ members }: Team, membershipId: string, day: Day): boolean {
  return members.some(
    (one) =>
      one.membershipId !== membershipId &&
      duties.some((duty) => hasDuty(one.roles, duty)) &&
      one.absences.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn),
  );
}

function schoolHolidays(ctx: Ctx, associationId: string, { startsOn, endsOn }: Period) {
  return ctx.db
    .select({ name: holidays.name, from: holidays.startsOn, to: holidays.endsOn })
    .from(holidays)
    .innerJoin(associations, eq(associations.federalState, holidays.federalState))
    .where(
      and(
        eq(associations.id, associationId),
        eq(holidays.kind, "school"),
        lte(holidays.startsOn, endsOn),
        gte(holidays.endsOn, startsOn),
      ),
    )
    .orderBy(asc(holidays.startsOn));
}
