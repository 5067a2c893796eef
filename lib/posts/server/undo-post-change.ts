import "server-only";
import { subSeconds } from "date-fns";
import { and, desc, eq, gte, like } from "drizzle-orm";
import * as z from "zod";
import { stages } from "@/db/enums";
import { activity } from "@/db/schema/activity";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { reviveNotices } from "@/lib/notices/server/revive-notices";
import type { Post } from "../contract";
import { postFields } from "../contract-parts";
import { type PostPatch, savePost } from "./save-post";

/** Undo is offered for ten seconds; the server grants a minute, for slow connections. */
const graceSeconds = 60;

const change = z.object({
  revision: z.number().int(),
  before: postFields.partial().extend({
    stage: z.enum(stages).optional(),
    discardedReason: z.string().nullable().optional(),
    deleted: z.boolean().optional(),
  }),
});

/**
 * Takes back one's own last change of a post (edit, move, stage, deletion, creation), if it is still the last:
 * `revision` is the one that change produced. A day gone by is allowed here, as it was there before.
 * Throws `RULE` when it is not one's own or too old, and `CONFLICT` when somebody has written since.
 */
export async function undoPostChange(
  outer: Ctx,
  input: { associationId: string; postId: string; revision: number },
): Promise<Post> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { before } = await ownLastChange(ctx, input);
    const { deleted, ...fields } = before;
    const patch: PostPatch = {
      ...fields,
      ...(deleted === undefined ? {} : { deletedAt: deleted ? ctx.now : null }),
    };
    const { associationId, postId } = input;
    const gone = deleted === false ? await deletedAtOf(ctx, input) : null;
    const post = await savePost(ctx, { scope, postId, expected: input.revision }, patch);
    if (gone) await reviveNotices(ctx, { associationId, subjectId: postId, at: gone });
    await record(ctx, {
      associationId: scope.associationId,
      kind: "posts.undone",
      subjectId: input.postId,
      detail: { undid: input.revision },
    });
    return post;
  });
}

async function deletedAtOf(ctx: Ctx, { associationId, postId }: { associationId: string; postId: string }) {
  const [row] = await ctx.db
    .select({ at: posts.deletedAt })
    .from(posts)
    .where(and(eq(posts.associationId, associationId), eq(posts.id, postId)));
  return row?.at ?? null;
}

async function ownLastChange(ctx: Ctx, input: { associationId: string; postId: string; revision: number }) {
  const [row] = await ctx.db
    .select({ detail: activity.detail })
    .from(activity)
    .where(
      and(
        eq(activity.associationId, input.associationId),
        eq(activity.subjectId, input.postId),
        eq(activity.personId, ctx.me.personId),
        // What was said or shown about the post meanwhile is no change of it.
        like(activity.kind, "posts.%"),
        gte(activity.at, subSeconds(ctx.now, graceSeconds)),
      ),
    )
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(1);
  const parsed = change.safeParse(row?.detail);
  if (!parsed.success || parsed.data.revision !== input.revision) throw ruleBroken("nothingToUndo");
  return parsed.data;
}
