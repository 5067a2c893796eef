import "server-only";
import { sql } from "drizzle-orm";
import type { RiskClass } from "@/db/enums";
import { postRisks } from "@/db/schema/checks";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { followApproval } from "@/lib/approvals/server/follow-approval";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { ruleBroken } from "@/lib/errors";
import { lockPost } from "@/lib/posts/server/lock-post";
import type { PostChecks } from "../contract";
import { readChecks } from "./read-checks";
import { standingOfPost } from "./standing-of-post";

export type RaiseInput = { associationId: string; postId: string; to: "B" | "C"; reason: string };

/** Raises the risk class of a post: anybody of the district may. Throws `RULE` where it is that high already. */
export async function raiseRiskClass(outer: Ctx, input: RaiseInput): Promise<PostChecks> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.comment");
    const { postId, to, reason } = input;
    const post = await lockPost(ctx, scope, postId);
    const { risk } = await standingOfPost(ctx, scope, post);
    if (to <= risk.effective) throw ruleBroken("classNotHigher");
    const { associationId } = scope;
    const raised: { raisedTo: RiskClass } & Partial<typeof postRisks.$inferInsert> = {
      raisedTo: to,
      raisedReason: reason,
      raisedById: ctx.me.personId,
      raisedAt: ctx.now,
      updatedAt: ctx.now,
    };
    await ctx.db
      .insert(postRisks)
      .values({ associationId, postId, ...raised })
      .onConflictDoUpdate({
        target: postRisks.postId,
        set: { ...raised, revision: sql`${postRisks.revision} + 1` },
      });
    const detail = { before: risk.effective, after: to };
    await appendAudit(ctx, {
      associationId,
      kind: "checks.raised",
      subjectId: postId,
      detail: { postId, ...detail },
    });
    await followApproval(ctx, scope, post);
    await record(ctx, { associationId, kind: "checks.raised", subjectId: postId, detail });
    return readChecks(ctx, scope, postId);
  });
}
