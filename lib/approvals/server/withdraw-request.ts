import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { lockPost } from "@/lib/posts/server/lock-post";
import { savePost } from "@/lib/posts/server/save-post";
import type { PostApproval } from "../contract";
import { approvalOf } from "./approval-of";
import { findRound } from "./find-round";

/** Takes a request back: the post is a draft again. Throws `RULE` where it has been decided meanwhile. */
export async function withdrawRequest(
  outer: Ctx,
  input: { associationId: string; roundId: string },
): Promise<PostApproval> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { postId } = await findRound(ctx, input);
    const post = await lockPost(ctx, scope, postId);
    const round = await findRound(ctx, input);
    if (round.state !== "open") throw ruleBroken("roundIsClosed");
    // Leaving the review closes the round.
    await savePost(ctx, { scope, postId, expected: post.revision }, { stage: "drafting" });
    await record(ctx, {
      associationId: input.associationId,
      kind: "approvals.withdrawn",
      subjectId: postId,
      detail: { roundId: round.id },
    });
    return approvalOf(ctx, { associationId: input.associationId, postId });
  });
}
