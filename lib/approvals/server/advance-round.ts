import "server-only";
import { eq, sql } from "drizzle-orm";
import { approvalRounds } from "@/db/schema/approvals";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { Post } from "@/lib/posts/contract";
import { savePost } from "@/lib/posts/server/save-post";
import { stepsOf } from "../rules";
import type { RoundRow } from "./internal";
import { readFrame } from "./read-frame";
import { tellAsked } from "./tell";

type Advanced = { scope: Scope; post: Post; round: RoundRow };

/** A step has been approved: on to the next of the path, or the post is approved as it stands. */
export async function advanceRound(ctx: Ctx, { scope, post, round }: Advanced): Promise<void> {
  const isLast = round.step >= stepsOf[round.path].length;
  const changed = { updatedAt: ctx.now, revision: sql`${approvalRounds.revision} + 1` };
  const next = isLast
    ? { state: "approved" as const, closedAt: ctx.now }
    : { step: round.step + 1, stepStartedAt: ctx.now };
  const [after] = await ctx.db
    .update(approvalRounds)
    .set({ ...next, ...changed })
    .where(eq(approvalRounds.id, round.id))
    .returning();
  if (isLast) {
    await savePost(ctx, { scope, postId: post.id, expected: post.revision }, { stage: "approved" });
  } else if (after && !post.held) {
    await tellAsked(ctx, {
      round: after,
      frame: await readFrame(ctx, round.associationId),
      post,
    });
  }
}
