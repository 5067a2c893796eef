import "server-only";
import { and, eq, gte, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import type { Db } from "@/db/client";
import { absences, handovers } from "@/db/schema/absences";
import { memberships } from "@/db/schema/people";
import { asPerson } from "@/lib/access/server/as-person";
import type { BaseCtx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { momentOf } from "@/lib/coverage/rules-away";
import { phaseOf } from "../rules";
import { readSheet } from "./read-sheet";

/**
 * Keeps the sheet of every absence that has begun, as whoever is away sees it, and forgets it again where the absence
 * was moved to begin later. Derived from the dates, so run twice it does nothing.
 */
export async function freezeHandovers(db: Db, now: Date): Promise<void> {
  const outer: BaseCtx = { db, now, address: "", locale: "de" };
  await thaw(outer);
  for (const { absence, membershipId, associationId } of await begun(outer)) {
    const ctx = await asPerson(outer, absence.personId);
    const scope = await enter(ctx, associationId, "absence.read");
    const { toKeep } = await readSheet(ctx, scope, {
      membershipId,
      period: absence,
      kept: null,
      isOver: false,
    });
    const kept = { frozen: toKeep, frozenAt: now };
    const of = { associationId, absenceId: absence.id, membershipId };
    await db
      .insert(handovers)
      .values({ ...of, ...kept, revision: 0, createdAt: now, updatedAt: now })
      .onConflictDoUpdate({
        target: [handovers.absenceId, handovers.associationId],
        set: kept,
        setWhere: isNull(handovers.frozenAt),
      });
  }
}

/** Absences that run now and whose sheet is not kept yet, in each association of the person. */
async function begun({ db, now }: BaseCtx) {
  const moment = momentOf(now);
  const rows = await db
    .select({ absence: absences, membershipId: memberships.id, associationId: memberships.associationId })
    .from(absences)
    .innerJoin(memberships, and(eq(memberships.personId, absences.personId), isNull(memberships.endedAt)))
    .leftJoin(
      handovers,
      and(eq(handovers.absenceId, absences.id), eq(handovers.associationId, memberships.associationId)),
    )
    .where(
      and(
        isNull(absences.cancelledAt),
        lte(absences.startsOn, moment.day),
        gte(absences.endsOn, moment.day),
        isNull(handovers.frozenAt),
      ),
    );
  return rows.filter(({ absence }) => phaseOf(absence, moment) === "running");
}

async function thaw({ db, now }: BaseCtx): Promise<void> {
  const moment = momentOf(now);
  const rows = await db
    .select({ id: handovers.id, absence: absences })
    .from(handovers)
    .innerJoin(absences, eq(absences.id, handovers.absenceId))
    .where(and(isNotNull(handovers.frozenAt), gte(absences.startsOn, moment.day)));
  const ahead = rows.filter(({ absence }) => phaseOf(absence, moment) === "ahead").map(({ id }) => id);
  if (ahead.length === 0) return;
  await db.update(handovers).set({ frozen: null, frozenAt: null }).where(inArray(handovers.id, ahead));
}
