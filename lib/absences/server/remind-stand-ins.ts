import "server-only";
import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { absences, standInRequests } from "@/db/schema/absences";
import { memberships, persons } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { workCalendars } from "@/lib/coverage/server/work-calendars";
import { notifyAll } from "@/lib/notices/server/notify";
import { isWorkingDay } from "@/lib/time/working-days";
import { workingDaysBetween } from "@/lib/time/working-time";
import { todayIn } from "@/lib/time/zones";

/** So many working days somebody who is asked has to answer before everybody concerned is reminded. */
const patience = 2;

/**
 * Reminds of requests to stand in that nobody has answered after two working days of the association: the deputy, the
 * one who is away and those who lead, each request once. Asked anew for other days, it may be reminded of again.
 */
export async function remindStandIns(db: Db, now: Date): Promise<void> {
  const outer: BaseCtx = { db, now, address: "", locale: "de" };
  const today = todayIn(now);
  const open = await unanswered(outer);
  const calendars = await workCalendars(db, [...new Set(open.map(({ associationId }) => associationId))]);
  const due = open.filter(({ associationId, askedAt }) => {
    const calendar = calendars.get(associationId);
    if (!calendar || !isWorkingDay(calendar, today)) return false;
    return workingDaysBetween(calendar, todayIn(askedAt), today) >= patience;
  });
  if (due.length === 0) return;
  await inTransaction(outer, async (ctx) => {
    const claimed = await claim(
      ctx,
      due.map(({ id }) => id),
    );
    const mine = due.filter(({ id }) => claimed.has(id));
    const leading = await managersOf(ctx, [...new Set(mine.map(({ associationId }) => associationId))]);
    await notifyAll(
      ctx,
      mine.map(({ id, associationId, absenceId, askedAt, ...asked }) => ({
        ...{ associationId, subjectId: absenceId },
        personIds: [asked.deputyPersonId, asked.awayPersonId, ...(leading.get(associationId) ?? [])],
        kind: "absence.reminder" as const,
        key: `standInReminder:${id}:${askedAt.getTime()}`,
        detail: { actor: asked.awayName, from: asked.startsOn, to: asked.endsOn },
      })),
    );
  });
}

const deputy = alias(memberships, "deputy");

function unanswered({ db, now }: BaseCtx) {
  return db
    .select({
      id: standInRequests.id,
      associationId: standInRequests.associationId,
      absenceId: absences.id,
      /** When it was asked, or asked anew. */
      askedAt: standInRequests.updatedAt,
      startsOn: absences.startsOn,
      endsOn: absences.endsOn,
      deputyPersonId: deputy.personId,
      awayPersonId: absences.personId,
      awayName: persons.name,
    })
    .from(standInRequests)
    .innerJoin(absences, and(eq(absences.id, standInRequests.absenceId), isNull(absences.cancelledAt)))
    .innerJoin(deputy, and(eq(deputy.id, standInRequests.deputyId), isNull(deputy.endedAt)))
    .innerJoin(persons, eq(persons.id, absences.personId))
    .where(
      and(
        isNull(standInRequests.answer),
        isNull(standInRequests.remindedAt),
        gte(absences.endsOn, todayIn(now)),
      ),
    )
    .orderBy(asc(standInRequests.id));
}

/** Those that nobody answered, withdrew or reminded of meanwhile: two sweeps at once share them. */
async function claim(ctx: BaseCtx, ids: string[]): Promise<Set<string>> {
  const rows = await ctx.db
    .update(standInRequests)
    .set({ remindedAt: ctx.now })
    .where(
      and(
        inArray(standInRequests.id, ids),
        isNull(standInRequests.answer),
        isNull(standInRequests.remindedAt),
      ),
    )
    .returning({ id: standInRequests.id });
  return new Set(rows.map(({ id }) => id));
}

async function managersOf(ctx: BaseCtx, ids: string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const { associationId, personId, roles, endedAt } = memberships;
  const rows = await ctx.db
    .select({ associationId, personId, roles })
    .from(memberships)
    .where(and(inArray(associationId, ids), isNull(endedAt)));
  const leading = rows.filter((row) => row.roles.includes("manager"));
  const grouped = Map.groupBy(leading, (row) => row.associationId);
  return new Map([...grouped].map(([id, some]) => [id, some.map((row) => row.personId)]));
}
