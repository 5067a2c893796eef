import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { comments } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError, ruleBroken } from "@/lib/errors";
import { findComment, mentionsOf } from "./internal";
import { tellMentioned } from "./tell-mentioned";

export type EditCommentInput = {
  associationId: string;
  commentId: string;
  body: string;
  expectedRevision: number;
};

/** Changes one's own comment, which says so from then on. Throws `CONFLICT` when it was changed elsewhere meanwhile. */
export async function editComment(outer: Ctx, input: EditCommentInput): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.comment");
    const before = await findComment(ctx, scope, input.commentId);
    if (before.personId !== ctx.me.personId) throw ruleBroken("onlyOwnComment");
    const { associationId } = scope;
    const mentions = await mentionsOf(ctx, scope, input.body);
    const changed = await ctx.db
      .update(comments)
      .set({
        body: input.body,
        mentions,
        editedAt: ctx.now,
        updatedAt: ctx.now,
        revision: sql`${comments.revision} + 1`,
      })
      .where(
        and(
          eq(comments.associationId, associationId),
          eq(comments.id, before.id),
          eq(comments.revision, input.expectedRevision),
        ),
      )
      .returning({ id: comments.id });
    if (changed.length === 0) throw new AppError("CONFLICT", "changedMeanwhile");
    await tellMentioned(ctx, scope, { postId: before.postId, commentId: before.id, mentions });
    await record(ctx, { associationId, kind: "comments.edited", subjectId: before.postId });
    return { ok: true };
  });
}
