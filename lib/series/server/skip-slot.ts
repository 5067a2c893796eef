import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { findEmptySlot } from "./find-slot";
import { writeException } from "./write-exception";

export type SkipSlotInput = { associationId: string; seriesId: string; day: string; reason: string };

/** Leaves out one empty place of a series and says why. */
export async function skipSlot(outer: Ctx, input: SkipSlotInput): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { seriesId, day, reason } = input;
    const slot = await findEmptySlot(ctx, scope, { seriesId, day });
    await writeException(ctx, slot, { skipReason: reason, skippedById: ctx.me.personId });
    await record(ctx, {
      associationId: scope.associationId,
      kind: "series.skipped",
      subjectId: seriesId,
      detail: { day, reason },
    });
    return { ok: true };
  });
}
