import "server-only";
import { eq, sql } from "drizzle-orm";
import { coverAgreements } from "@/db/schema/coverage";
import { followAbsences } from "@/lib/absences/server/follow-absences";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { happeningsOf, lockHelp, settleHelp, sidesOf } from "./internal";
import { auditHelp } from "./put-agreement";

type Input = { associationId: string; helpId: string };

/**
 * Ends help at once, or a proposal of it, for either side. What nobody agreed to changed no right, and is in no record.
 * @throws AppError RULE `helpNotYours` for whoever speaks for neither
 */
export async function endHelp(outer: Ctx, input: Input): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const { associationId } = await enter(ctx, input.associationId, "coverage.manage");
    const row = await lockHelp(ctx, { ...input, associationId });
    if (sidesOf(ctx, row).length === 0) throw ruleBroken("helpNotYours");
    await ctx.db
      .update(coverAgreements)
      .set({ endedAt: ctx.now, updatedAt: ctx.now, revision: sql`${coverAgreements.revision} + 1` })
      .where(eq(coverAgreements.id, row.id));
    await settleHelp(ctx, row);
    if (row.agreedAt) {
      await followAbsences(ctx, row.associationId);
      await auditHelp(ctx, row, "coverage.helpEnded");
    }
    for (const happening of happeningsOf(row, "coverage.helpEnded")) await record(ctx, happening);
    return { ok: true };
  });
}
