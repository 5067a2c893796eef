import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { comments } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { settleNotices } from "@/lib/notices/server/settle-notices";
import { findComment } from "./internal";
import { mentionKey } from "./mention-key";

/** Deletes one's own comment: its words are gone at once, its place stays while others have answered to it. */
export async function deleteComment(
  outer: Ctx,
  input: { associationId: string; commentId: string },
): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.comment");
    const before = await findComment(ctx, scope, input.commentId);
    if (before.personId !== ctx.me.personId) throw ruleBroken("onlyOwnComment");
    const { associationId } = scope;
    await ctx.db
      .update(comments)
      .set({
        body: "",
        quote: "",
        mediaId: null,
        mentions: [],
        deletedAt: ctx.now,
        updatedAt: ctx.now,
        revision: sql`${comments.revision} + 1`,
      })
      .where(and(eq(comments.associationId, associationId), eq(comments.id, before.id)));
    await settleNotices(ctx, {
      associationId,
      subjectId: before.postId,
      kinds: ["comment.mentioned"],
      keys: [mentionKey(before.id)],
    });
    await record(ctx, { associationId, kind: "comments.deleted", subjectId: before.postId });
    return { ok: true };
  });
}
