import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { resumeRound } from "@/lib/approvals/server/pause-round";
import { lockPosts } from "./put-on-hold";

type Input = { associationId: string; postIds: string[] };

/**
 * Lets posts go on that were on hold, all or none; one that goes on already stays as it is. What waited for a decision
 * waits again, with the deadline it had.
 */
export async function resumePosts(outer: Ctx, input: Input): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { associationId } = scope;
    const found = await lockPosts(ctx, scope, input.postIds);
    const ids = found.map(({ id }) => id);
    await ctx.db
      .update(posts)
      .set({ heldReason: null, heldAt: null, heldById: null })
      .where(and(eq(posts.associationId, associationId), inArray(posts.id, ids)));
    for (const { id: postId, stage, heldAt } of found) {
      if (heldAt === null) continue;
      if (stage === "review") await resumeRound(ctx, { associationId, postId }, heldAt);
      await record(ctx, { associationId, kind: "posts.resumed", subjectId: postId });
    }
    return { ok: true };
  });
}
