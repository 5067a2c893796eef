import "server-only";
import { sql } from "drizzle-orm";
import { postRisks } from "@/db/schema/checks";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followApproval } from "@/lib/approvals/server/follow-approval";
import { writersOf } from "@/lib/approvals/server/writers-of";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { AppError, ruleBroken } from "@/lib/errors";
import { lockPost } from "@/lib/posts/server/lock-post";
import type { PostChecks } from "../contract";
import { readChecks } from "./read-checks";
import { standingOfPost } from "./standing-of-post";

export type LowerInput = {
  associationId: string;
  postId: string;
  from: "B" | "C";
  to: "A" | "B";
  reason: string;
};

/**
 * Lowers the risk class of a post with a reason, for the causes that are known now; a later one ends it. Throws
 * `CONFLICT` where the class is no longer the one the person saw, `RULE` where it would not be lower, and for whoever wrote the post.
 */
export async function lowerRiskClass(outer: Ctx, input: LowerInput): Promise<PostChecks> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "risk.lower");
    const { postId, from, to, reason } = input;
    const post = await lockPost(ctx, scope, postId);
    const { risk } = await standingOfPost(ctx, scope, post);
    if (risk.effective !== from) {
      throw new AppError("CONFLICT", "changedMeanwhile", { current: risk.effective });
    }
    if (to >= from) throw ruleBroken("classNotLower");
    // A lower class is a shorter path: nobody shortens the path of their own words.
    if ((await writersOf(ctx, postId)).includes(ctx.me.personId)) throw ruleBroken("ownClass");
    const { associationId } = scope;
    const lowered = {
      loweredTo: to,
      loweredReason: reason,
      loweredById: ctx.me.personId,
      loweredAt: ctx.now,
      accepted: risk.causes.map(({ key }) => key),
      updatedAt: ctx.now,
    };
    await ctx.db
      .insert(postRisks)
      .values({ associationId, postId, ...lowered })
      .onConflictDoUpdate({
        target: postRisks.postId,
        set: { ...lowered, revision: sql`${postRisks.revision} + 1` },
      });
    const detail = { before: from, after: to, causes: lowered.accepted };
    await appendAudit(ctx, {
      associationId,
      kind: "checks.lowered",
      subjectId: postId,
      detail: { postId, ...detail },
    });
    await followApproval(ctx, scope, post);
    await record(ctx, { associationId, kind: "checks.lowered", subjectId: postId, detail });
    return readChecks(ctx, scope, postId);
  });
}
