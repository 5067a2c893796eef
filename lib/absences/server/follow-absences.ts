import "server-only";
import { and, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import { absences, standInRequests } from "@/db/schema/absences";
import { memberships } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import { readTeam } from "@/lib/coverage/server/read-teams";
import { workCalendars } from "@/lib/coverage/server/work-calendars";
import type { Day } from "@/lib/time/days";
import { todayIn } from "@/lib/time/zones";
import { sameDays } from "../rules";
import { type Asked, askedFor } from "./asked-for";
import type { AbsenceRow } from "./internal";
import { tellStandIns } from "./tell-stand-ins";

/**
 * Puts the requests to stand in of one association in line with its absences and deputies: who is needed now and was not
 * asked is asked, whose days grew is asked again, who is no longer needed and has not answered is left alone. Called
 * by whatever changes an absence, an answer or the order of deputies; run twice it does nothing.
 */
export async function followAbsences(ctx: BaseCtx, associationId: string): Promise<void> {
  const today = todayIn(ctx.now);
  const team = await readTeam(ctx.db, associationId, today);
  const rows = await runningAbsences(ctx, associationId, today);
  const calendar = (await workCalendars(ctx.db, [associationId])).get(associationId);
  if (!calendar) return;
  const asked = rows.flatMap((absence) => askedFor(team, absence, { calendar, today }));
  const known = await requestsOf(ctx, associationId, today);
  for (const one of asked) await putRequests(ctx, associationId, one, known);
  await dropNeedless(ctx, asked, known);
  await tellStandIns(ctx, { associationId, asked, team });
}

export type RequestRow = typeof standInRequests.$inferSelect;

/** Who of an association is away now or later. */
export function runningAbsences(ctx: BaseCtx, associationId: string, today: Day): Promise<AbsenceRow[]> {
  const people = ctx.db
    .select({ id: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.associationId, associationId), isNull(memberships.endedAt)));
  return ctx.db
    .select()
    .from(absences)
    .where(and(inArray(absences.personId, people), isNull(absences.cancelledAt), gte(absences.endsOn, today)))
    .orderBy(absences.startsOn, absences.id);
}

/** Every request for days to come, those of cancelled absences too. */
function requestsOf(ctx: BaseCtx, associationId: string, today: Day): Promise<RequestRow[]> {
  const ahead = ctx.db.select({ id: absences.id }).from(absences).where(gte(absences.endsOn, today));
  return ctx.db
    .select()
    .from(standInRequests)
    .where(and(eq(standInRequests.associationId, associationId), inArray(standInRequests.absenceId, ahead)))
    .orderBy(standInRequests.id)
    .for("update");
}

async function putRequests(ctx: BaseCtx, associationId: string, one: Asked, known: readonly RequestRow[]) {
  const { absence, principal, deputies } = one;
  const { startsOn, startsAtNoon, endsOn, endsAtNoon } = absence;
  const period = { startsOn, startsAtNoon, endsOn, endsAtNoon };
  for (const [deputyId, wanted] of deputies) {
    const row = known.find((request) => request.absenceId === absence.id && request.deputyId === deputyId);
    if (!row) {
      const stamp = { createdAt: ctx.now, updatedAt: ctx.now };
      await ctx.db
        .insert(standInRequests)
        .values({
          ...{ associationId, absenceId: absence.id, membershipId: principal.membershipId, deputyId },
          ...{ duties: wanted, ...period, ...stamp },
        })
        .onConflictDoNothing();
      continue;
    }
    const same = row.duties.toSorted().join() === wanted.toSorted().join();
    if (same && sameDays(row, period)) continue;
    const more = wanted.some((duty) => !row.duties.includes(duty)) || !holds(row, absence);
    const answer = more ? { answer: null, remindedAt: null, takenOverAt: null } : {};
    await ctx.db
      .update(standInRequests)
      .set({
        ...{ duties: wanted, ...period, ...answer, updatedAt: ctx.now },
        revision: sql`${standInRequests.revision} + 1`,
      })
      .where(eq(standInRequests.id, row.id));
  }
}

/** Whether what somebody answered for holds all of an absence: fewer days need no new answer. */
function holds(row: RequestRow, absence: AbsenceRow): boolean {
  const starts = (one: RequestRow | AbsenceRow) => `${one.startsOn}${one.startsAtNoon ? "p" : "a"}`;
  const ends = (one: RequestRow | AbsenceRow) => `${one.endsOn}${one.endsAtNoon ? "a" : "p"}`;
  return starts(row) <= starts(absence) && ends(absence) <= ends(row);
}

/** Unanswered requests to somebody who is not needed any more; what somebody answered stays said. */
async function dropNeedless(ctx: BaseCtx, asked: readonly Asked[], known: readonly RequestRow[]) {
  const needless = known.filter(({ absenceId, deputyId, answer }) => {
    const one = asked.find(({ absence }) => absence.id === absenceId);
    return answer === null && !one?.deputies.has(deputyId);
  });
  if (needless.length === 0) return;
  await ctx.db.delete(standInRequests).where(
    inArray(
      standInRequests.id,
      needless.map(({ id }) => id),
    ),
  );
}
