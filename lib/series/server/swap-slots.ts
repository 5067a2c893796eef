import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError, ruleBroken } from "@/lib/errors";
import type { Post } from "@/lib/posts/contract";
import { checkDay } from "@/lib/posts/server/check-day";
import { getPost } from "@/lib/posts/server/get-post";
import { lockPost } from "@/lib/posts/server/lock-post";
import { updatePost } from "@/lib/posts/server/update-post";
import type { Placed } from "../contract";
import { type Place, samePlace } from "../rules";
import { type FoundSlot, findEmptySlot } from "./find-slot";
import { writeException } from "./write-exception";

export type SwapSlotsInput = { associationId: string; first: Placed; second: Placed };
type Thing = { post: Post } | { slot: FoundSlot };

/**
 * Two posts or empty boxes change days and times; which post fills which place of a series stays. Swapping them again
 * takes it back. Throws `CONFLICT` where one no longer lies where it was seen, whatever else of it was changed, and
 * `RULE` for a day in the past or too far ahead.
 */
export async function swapSlots(outer: Ctx, input: SwapSlotsInput): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { first, second } = input;
    if (keyOf(first) === keyOf(second)) throw ruleBroken("swapNeedsTwo");
    const things = await findBoth(ctx, scope, [first, second]);
    await put(ctx, things.first, { from: first, to: second });
    await put(ctx, things.second, { from: second, to: first });
    await record(ctx, {
      associationId: scope.associationId,
      kind: "series.swapped",
      subjectId: [first, second].flatMap((one) => ("seriesId" in one ? one.seriesId : []))[0],
      detail: { first, second },
    });
    return { ok: true };
  });
}

/** Locks posts before series and each kind by id, so that two swaps at once wait for each other in the same order. */
async function findBoth(ctx: Ctx, scope: Scope, [first, second]: [Placed, Placed]) {
  const found = new Map<string, Thing>();
  for (const one of [first, second].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    found.set(keyOf(one), await find(ctx, scope, one));
  }
  const thingOf = (one: Placed) => {
    const thing = found.get(keyOf(one));
    if (!thing || !samePlace(whereIs(thing), one)) throw new AppError("CONFLICT", "changedMeanwhile");
    return thing;
  };
  return { first: thingOf(first), second: thingOf(second) };
}

async function find(ctx: Ctx, scope: Scope, one: Placed): Promise<Thing> {
  if ("seriesId" in one) {
    return { slot: await findEmptySlot(ctx, scope, { seriesId: one.seriesId, day: one.seriesDay }) };
  }
  await lockPost(ctx, scope, one.postId);
  return { post: await getPost(ctx, { associationId: scope.associationId, postId: one.postId }) };
}

function whereIs(thing: Thing): Place {
  const { plannedOn, plannedTime } = "post" in thing ? thing.post : thing.slot;
  return { plannedOn: plannedOn ?? "", plannedTime };
}

async function put(ctx: Ctx, thing: Thing, { from, to }: { from: Place; to: Place }): Promise<void> {
  if ("slot" in thing) {
    checkDay(ctx, to.plannedOn);
    return writeException(ctx, thing.slot, { movedTo: to.plannedOn, movedTime: to.plannedTime });
  }
  const { associationId, id: postId, revision: expectedRevision } = thing.post;
  await updatePost(ctx, {
    associationId,
    postId,
    expectedRevision,
    base: { plannedOn: from.plannedOn, plannedTime: from.plannedTime },
    changes: { plannedOn: to.plannedOn, plannedTime: to.plannedTime },
  });
}

/** `post/…` sorts before `series/…`. */
function keyOf(one: Placed): string {
  return "postId" in one ? `post/${one.postId}` : `series/${one.seriesId}/${one.seriesDay}`;
}
