import "server-only";
import { eq, sql } from "drizzle-orm";
import { approvalRounds } from "@/db/schema/approvals";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { ruleBroken } from "@/lib/errors";
import { lockPost } from "@/lib/posts/server/lock-post";
import type { PostApproval } from "../contract";
import { approvalOf } from "./approval-of";
import { findRound } from "./find-round";
import { readFrame } from "./read-frame";
import { tellAsked } from "./tell";

type Input = { associationId: string; roundId: string; reason: string };

/**
 * Eilfreigabe: everybody in the chain may decide at once and is told so. It shortens the way, never the decision
 * itself. Throws `RULE` for class C, whose two decisions nothing shortens, and for a round that is closed.
 */
export async function requestUrgent(outer: Ctx, input: Input): Promise<PostApproval> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { postId } = await findRound(ctx, input);
    const post = await lockPost(ctx, scope, postId);
    const round = await findRound(ctx, input);
    if (round.state !== "open") throw ruleBroken("roundIsClosed");
    if (post.held) throw ruleBroken("postIsHeld");
    if (round.riskClass === "C") throw ruleBroken("notForClassC");
    if (round.urgentReason !== "") throw ruleBroken("isUrgentAlready");
    const { associationId, reason } = input;
    const detail = { postId, roundId: round.id };
    await appendAudit(ctx, { associationId, kind: "approvals.urgent", subjectId: postId, detail });
    const [after] = await ctx.db
      .update(approvalRounds)
      .set({
        urgentReason: reason,
        updatedAt: ctx.now,
        revision: sql`${approvalRounds.revision} + 1`,
      })
      .where(eq(approvalRounds.id, round.id))
      .returning();
    if (after) {
      await tellAsked(ctx, {
        round: after,
        frame: await readFrame(ctx, input.associationId),
        post,
      });
    }
    await record(ctx, {
      associationId: input.associationId,
      kind: "approvals.urgent",
      subjectId: postId,
      detail: { roundId: round.id },
    });
    return approvalOf(ctx, { associationId: input.associationId, postId });
  });
}
