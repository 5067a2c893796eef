import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { comments } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { findComment } from "./internal";
import { settleMentions } from "./settle-mentions";

export type ResolveThreadInput = { associationId: string; commentId: string; resolved: boolean };

/** Closes a thread as settled, or opens it again. Anybody who may comment can: it is about the post, not the person. */
export async function resolveThread(outer: Ctx, input: ResolveThreadInput): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.comment");
    const thread = await findComment(ctx, scope, input.commentId);
    if (thread.threadId !== null) throw ruleBroken("threadIsAway");
    const { associationId } = scope;
    await ctx.db
      .update(comments)
      .set({
        resolvedAt: input.resolved ? ctx.now : null,
        updatedAt: ctx.now,
        revision: sql`${comments.revision} + 1`,
      })
      .where(and(eq(comments.associationId, associationId), eq(comments.id, thread.id)));
    if (input.resolved) await settleMentions(ctx, scope, { postId: thread.postId, commentId: thread.id });
    const kind = input.resolved ? "comments.resolved" : "comments.reopened";
    await record(ctx, { associationId, kind, subjectId: thread.postId });
    return { ok: true };
  });
}
