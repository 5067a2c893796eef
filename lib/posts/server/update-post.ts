import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { checkMedia } from "@/lib/media/server/media-of-posts";
import type { Post, PostFields } from "../contract";
import { type FieldChanges, fieldsOf, flatten, layOver, namesIn, tooManyEntries } from "../rules-fields";
import { mergeFields } from "../rules-merge";
import { checkDay } from "./check-day";
import { checkVerifiers } from "./check-verifiers";
import { checkReferences, findPostToWrite } from "./internal";
import { conflict, savePost } from "./save-post";

export type UpdatePostInput = {
  associationId: string;
  postId: string;
  expectedRevision: number;
  base: FieldChanges;
  changes: FieldChanges;
};

/**
 * Changes fields of a post; moving it on the calendar is a change of its day. A change made on an older
 * revision is merged field by field. Throws `CONFLICT` (`fields`, `current`) where both sides changed the same
 * field, and `RULE` for a day in the past or too far ahead, a reference outside the association, or
 * another person's name under a verified fact.
 */
export async function updatePost(outer: Ctx, input: UpdatePostInput): Promise<Post> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const before = await findPostToWrite(ctx, scope, input.postId);
    const fields = fieldsOf(before);
    const { merged, clashes } = mergeFields(fields, flatten(input.base), flatten(input.changes));
    const isNewest = input.expectedRevision === before.revision;
    if (clashes.length > 0 && !isNewest) throw await conflict(ctx, scope, before.id, clashes);
    if (namesIn(merged).length === 0) return before;
    const touched = namesIn(merged).map((name) => name.split(".")[0]);
    const wanted = pick(layOver(fields, merged), touched);
    const patch = withoutTimeWhenUndated(fields, wanted);
    if (patch.plannedOn !== undefined) checkDay(ctx, patch.plannedOn);
    if (tooManyEntries(patch)) throw ruleBroken("tooManyEntries");
    await checkReferences(ctx, scope, patch);
    await checkVerifiers(ctx, scope, { before: fields.facts, after: patch.facts });
    const known = new Set(Object.keys(fields.media));
    await checkMedia(
      ctx,
      scope,
      Object.keys(patch.media ?? {}).filter((id) => !known.has(id)),
    );
    const after = await savePost(ctx, { scope, postId: before.id, expected: before.revision }, patch);
    await record(ctx, {
      associationId: scope.associationId,
      kind: patch.plannedOn === undefined ? "posts.updated" : "posts.moved",
      subjectId: before.id,
      detail: { revision: before.revision + 1, before: pick(fields, Object.keys(patch)), after: patch },
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

function pick(fields: PostFields, names: readonly (string | undefined)[]): Partial<PostFields> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
