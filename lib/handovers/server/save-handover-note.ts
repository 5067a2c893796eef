import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { handovers } from "@/db/schema/absences";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError } from "@/lib/errors";
import type { Note } from "../contract-parts";
import { findHandover, type OnAbsence } from "./find-handover";
import { noteOf } from "./get-handover";

type Input = OnAbsence & { note: string; expectedRevision: number };

/**
 * Writes what stands beside the sheet: whoever is away, who leads, and who stands in. A row without a note has the
 * revision 0, so that keeping the sheet is no change of it. @throws AppError CONFLICT (`current`) where it was changed
 */
export function saveHandoverNote(outer: Ctx, { note, expectedRevision, ...input }: Input): Promise<Note> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "absence.read");
    const { absence, membershipId, mayWrite } = await findHandover(ctx, scope, input.absenceId);
    if (!mayWrite) throw new AppError("FORBIDDEN", "forbidden");
    const { associationId } = scope;
    const of = { associationId, absenceId: absence.id };
    await ctx.db
      .insert(handovers)
      .values({ ...of, membershipId, revision: 0, createdAt: ctx.now, updatedAt: ctx.now })
      .onConflictDoNothing();
    const own = and(eq(handovers.associationId, associationId), eq(handovers.absenceId, absence.id));
    const [saved] = await ctx.db
      .update(handovers)
      .set({
        ...{ note, editedById: ctx.me.personId, updatedAt: ctx.now },
        revision: sql`${handovers.revision} + 1`,
      })
      .where(and(own, eq(handovers.revision, expectedRevision)))
      .returning();
    if (!saved) {
      const [current = null] = await ctx.db.select().from(handovers).where(own);
      throw new AppError("CONFLICT", "changedMeanwhile", { current: await noteOf(ctx, current) });
    }
    await record(ctx, { associationId, kind: "handovers.noted", subjectId: absence.id });
    return noteOf(ctx, saved);
  });
}
