import "server-only";
import { eq } from "drizzle-orm";
import { standInRequests } from "@/db/schema/absences";
import { answerStandIn } from "@/lib/absences/server/answer-stand-in";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { notFound, ruleBroken } from "@/lib/errors";
import { findHandover, type OnAbsence } from "./find-handover";

/**
 * "Gelesen und übernommen", said by a deputy who was asked, and at once their yes to standing in. Said twice, the first
 * time counts. @throws AppError NOT_FOUND for whoever was not asked; RULE `handoverDeclined` after a no, `standInSettled`
 */
export function takeOver(outer: Ctx, input: OnAbsence): Promise<{ takenOverAt: string }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "absence.read");
    const { absence, mine } = await findHandover(ctx, scope, input.absenceId);
    const { associationId } = scope;
    if (!mine) throw notFound();
    if (mine.answer === "declined") throw ruleBroken("handoverDeclined");
    await answerStandIn(ctx, { associationId, requestId: mine.id, answer: "accepted" });
    if (mine.takenOverAt) return { takenOverAt: mine.takenOverAt };
    await ctx.db
      .update(standInRequests)
      .set({ takenOverAt: ctx.now, updatedAt: ctx.now })
      .where(eq(standInRequests.id, mine.id));
    await record(ctx, { associationId, kind: "handovers.takenOver", subjectId: absence.id });
    return { takenOverAt: ctx.now.toISOString() };
  });
}
