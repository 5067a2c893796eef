import "server-only";
import { and, eq, or } from "drizzle-orm";
import { comments } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { settleNotices } from "@/lib/notices/server/settle-notices";
import { mentionKey } from "./mention-key";

/** What was said of a conversation, or of one comment of it, is settled: nobody is mailed about it any more. */
export async function settleMentions(
  ctx: Ctx,
  scope: Scope,
  { postId, commentId }: { postId: string; commentId: string },
): Promise<void> {
  const { associationId } = scope;
  const said = await ctx.db
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.associationId, associationId),
        or(eq(comments.id, commentId), eq(comments.threadId, commentId)),
      ),
    );
  await settleNotices(ctx, {
    associationId,
    subjectId: postId,
    kinds: ["comment.mentioned"],
    keys: said.map(({ id }) => mentionKey(id)),
  });
}
