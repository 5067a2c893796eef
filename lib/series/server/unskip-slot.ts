import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { findSlot } from "./find-slot";
import { writeException } from "./write-exception";

export type UnskipSlotInput = { associationId: string; seriesId: string; day: string };

/** Takes a place back in that was left out; it lies again where it lay before. */
export async function unskipSlot(outer: Ctx, input: UnskipSlotInput): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { seriesId, day } = input;
    const slot = await findSlot(ctx, scope, { seriesId, day });
    if (!slot.exception?.skipReason) return { ok: true };
    await writeException(ctx, slot, { skipReason: null });
    const detail = { day, reason: slot.exception.skipReason };
    await record(ctx, {
      associationId: scope.associationId,
      kind: "series.unskipped",
      subjectId: seriesId,
      detail,
    });
    return { ok: true };
  });
}
