import "server-only";
import { and, asc, inArray, ne, sql } from "drizzle-orm";
import { handovers } from "@/db/schema/absences";
import type { BaseCtx } from "@/lib/access/server/context";

/**
 * Carries the notes of absences that become part of another over to it: nobody's text is lost with their rows,
 * even where both together are longer than one may write.
 */
export async function joinNotes(ctx: BaseCtx, keptId: string, absorbedIds: readonly string[]): Promise<void> {
  const rows = await ctx.db
    .select()
    .from(handovers)
    .where(and(inArray(handovers.absenceId, [...absorbedIds]), ne(handovers.note, "")))
    .orderBy(asc(handovers.createdAt), asc(handovers.id));
  for (const { associationId, membershipId, note, editedById } of rows) {
    const stamp = { createdAt: ctx.now, updatedAt: ctx.now };
    await ctx.db
      .insert(handovers)
      .values({ associationId, membershipId, absenceId: keptId, note, editedById, ...stamp })
      .onConflictDoUpdate({
        target: [handovers.absenceId, handovers.associationId],
        set: {
          note: sql`concat_ws(E'\n\n', nullif(${handovers.note}, ''), ${note}::text)`,
          ...{ editedById, updatedAt: ctx.now },
          revision: sql`${handovers.revision} + 1`,
        },
      });
  }
}
