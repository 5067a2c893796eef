import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { approvalDecisions } from "@/db/schema/approvals";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";

/** Takes one's own decision back before it takes effect. Throws `RULE` where it is too late, or not one's own. */
export async function undoDecision(
  outer: Ctx,
  input: { associationId: string; decisionId: string },
): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    await enter(ctx, input.associationId, "approval.decide");
    const taken = await ctx.db
      .update(approvalDecisions)
      .set({ undoneAt: ctx.now, updatedAt: ctx.now })
      .where(
        and(
          eq(approvalDecisions.associationId, input.associationId),
          eq(approvalDecisions.id, input.decisionId),
          eq(approvalDecisions.personId, ctx.me.personId),
          isNull(approvalDecisions.settledAt),
          isNull(approvalDecisions.undoneAt),
          gt(approvalDecisions.effectiveAt, ctx.now),
        ),
      )
      .returning({ id: approvalDecisions.id });
    if (taken.length === 0) throw ruleBroken("decisionStands");
    await record(ctx, {
      associationId: input.associationId,
      kind: "approvals.undone",
      detail: { decisionId: input.decisionId },
    });
    return { ok: true };
  });
}
