import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { todayIn } from "@/lib/time/zones";
import type { Post, PostFields } from "../contract";
import { mayPlanOn, mergeFields } from "../rules";
import { checkReferences, fieldsOf, findPostToWrite } from "./internal";
import { conflict, savePost } from "./save-post";

export type UpdatePostInput = {
  associationId: string;
  postId: string;
  expectedRevision: number;
  base: Partial<PostFields>;
  changes: Partial<PostFields>;
};

/**
 * Changes fields of a post; moving it on the calendar is a change of its day. A change made on an older
 * revision is merged field by field. Throws `CONFLICT` (`fields`, `current`) where both sides changed the same
 * field, and `RULE` for a day in the past or a reference outside the association.
 */
export async function updatePost(outer: Ctx, input: UpdatePostInput): Promise<Post> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const before = await findPostToWrite(ctx, scope, input.postId);
    const fields = fieldsOf(before);
    const base = input.expectedRevision === before.revision ? fields : input.base;
    const { merged, clashes } = mergeFields(fields, base, input.changes);
    if (clashes.length > 0) throw await conflict(ctx, scope, before.id, clashes);
    if (Object.keys(merged).length === 0) return before;
    const patch = withoutTimeWhenUndated(fields, merged);
    if (patch.plannedOn !== undefined && !mayPlanOn(patch.plannedOn, todayIn(ctx.now))) {
      throw ruleBroken("notIntoThePast");
    }
    await checkReferences(ctx, scope, patch);
    const after = await savePost(ctx, { scope, postId: before.id, expected: before.revision }, patch);
    await record(ctx, {
      associationId: scope.associationId,
      kind: patch.plannedOn === undefined ? "posts.updated" : "posts.moved",
      subjectId: before.id,
      detail: { revision: before.revision + 1, before: pick(fields, patch), after: patch },
    });
    return after;
  });
}

/** A time without a day means nothing: taking the day away takes the time with it. */
function withoutTimeWhenUndated(fields: PostFields, patch: Partial<PostFields>): Partial<PostFields> {
  const day = patch.plannedOn === undefined ? fields.plannedOn : patch.plannedOn;
  if (day !== null) return patch;
  if (patch.plannedTime) throw ruleBroken("timeNeedsDay");
  return fields.plannedTime === null ? patch : { ...patch, plannedTime: null };
}

function pick(fields: PostFields, patch: Partial<PostFields>): Partial<PostFields> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name in patch));
}
