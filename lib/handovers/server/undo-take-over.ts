import "server-only";
import { subSeconds } from "date-fns";
import { and, eq, gte } from "drizzle-orm";
import { standInRequests } from "@/db/schema/absences";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { notFound, ruleBroken } from "@/lib/errors";
import { findHandover, type OnAbsence } from "./find-handover";

/** Undo is offered for ten seconds; the server grants a minute, for slow connections. */
const graceSeconds = 60;

/**
 * Takes one's own "Gelesen und übernommen" back; the yes to standing in stays.
 * @throws AppError NOT_FOUND for whoever was not asked; RULE `takenOverStands` a minute later
 */
export function undoTakeOver(outer: Ctx, input: OnAbsence): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "absence.read");
    const { absence, mine } = await findHandover(ctx, scope, input.absenceId);
    if (!mine) throw notFound();
    const [undone] = await ctx.db
      .update(standInRequests)
      .set({ takenOverAt: null, updatedAt: ctx.now })
      .where(
        and(
          eq(standInRequests.id, mine.id),
          gte(standInRequests.takenOverAt, subSeconds(ctx.now, graceSeconds)),
        ),
      )
      .returning({ id: standInRequests.id });
    if (!undone) throw ruleBroken("takenOverStands");
    const { associationId } = scope;
    await record(ctx, { associationId, kind: "handovers.takenOver", subjectId: absence.id });
    return { ok: true };
  });
}
