import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { comments } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { lockPost } from "@/lib/posts/server/lock-post";
import { mentionsOf } from "./internal";
import { tellMentioned } from "./tell-mentioned";

export type AddCommentInput = {
  associationId: string;
  postId: string;
  commentId: string;
  threadId: string | null;
  body: string;
  quote: string;
  mediaId: string | null;
};

const mostComments = 500;

/**
 * Says something about a post, or answers in a thread, which opens it again. The same id twice is the same comment.
 * Throws `RULE` where the thread is gone or the post has too many comments.
 */
export async function addComment(outer: Ctx, input: AddCommentInput): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.comment");
    const { postId, commentId, threadId, body } = input;
    await lockPost(ctx, scope, postId);
    if (threadId) await reopen(ctx, scope, { postId, threadId });
    const { associationId } = scope;
    const all = and(eq(comments.associationId, associationId), eq(comments.postId, postId));
    if ((await ctx.db.$count(comments, and(all, isNull(comments.deletedAt)))) >= mostComments) {
      throw ruleBroken("tooManyComments");
    }
    const about = threadId ? { quote: "", mediaId: null } : { quote: input.quote, mediaId: input.mediaId };
    const mentions = await mentionsOf(ctx, scope, body);
    const stamp = { personId: ctx.me.personId, createdAt: ctx.now, updatedAt: ctx.now };
    const added = await ctx.db
      .insert(comments)
      .values({ id: commentId, associationId, postId, threadId, body, mentions, ...about, ...stamp })
      .onConflictDoNothing()
      .returning({ id: comments.id });
    if (added.length > 0) {
      await tellMentioned(ctx, scope, { postId, commentId, mentions });
      await record(ctx, { associationId, kind: "comments.added", subjectId: postId, detail: { commentId } });
    }
    return { ok: true };
  });
}

async function reopen(ctx: Ctx, scope: Scope, { postId, threadId }: { postId: string; threadId: string }) {
  const there = await ctx.db
    .update(comments)
    .set({ resolvedAt: null })
    .where(
      and(
        eq(comments.associationId, scope.associationId),
        eq(comments.postId, postId),
        eq(comments.id, threadId),
        isNull(comments.threadId),
      ),
    )
    .returning({ id: comments.id });
  if (there.length === 0) throw ruleBroken("threadIsAway");
}
