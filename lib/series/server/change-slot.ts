import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { checkDay } from "@/lib/posts/server/check-day";
import type { Place } from "../rules";
import { findEmptySlot } from "./find-slot";
import { writeException } from "./write-exception";

export type ChangeSlotInput = Place & {
  associationId: string;
  seriesId: string;
  day: string;
  title: string | null;
};

/**
 * Puts one empty place of a series elsewhere, or gives it a title of its own; all others stay by the rule. Throws
 * `RULE` for a day gone by or too far ahead, unless it lies there already, as for posts.
 */
export async function changeSlot(outer: Ctx, input: ChangeSlotInput): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { seriesId, day, plannedOn, plannedTime, title } = input;
    const slot = await findEmptySlot(ctx, scope, { seriesId, day });
    const stays = plannedOn === slot.plannedOn;
    if (!stays) checkDay(ctx, plannedOn);
    await writeException(ctx, slot, { movedTo: plannedOn, movedTime: plannedTime, title });
    const { exception: before } = slot;
    const detail = { day, before, after: { plannedOn, plannedTime, title } };
    await record(ctx, {
      associationId: scope.associationId,
      kind: "series.slotChanged",
      subjectId: seriesId,
      detail,
    });
    return { ok: true };
  });
}
