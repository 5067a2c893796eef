import "server-only";
import { addSeconds } from "date-fns";
import { v7 } from "uuid";
import { approvalDecisions } from "@/db/schema/approvals";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { record } from "@/lib/activity/server/record";
import type { Standing } from "@/lib/checks/server/standing-of-post";
import { standingOfPost } from "@/lib/checks/server/standing-of-post";
import { AppError, ruleBroken } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/server/enqueue";
import type { Decided, KeptCheck, Verdict } from "../contract";
import { enterRound, mustBeAllowed } from "./enter-round";

/** For so many seconds a decision can be taken back before it takes effect for others. */
export const undoSeconds = 10;

export type DecideInput = Verdict & { associationId: string; roundId: string; byLink?: string };

/**
 * Decides in the step that is waited for, on exactly the content and class that the decider saw. It takes effect ten
 * seconds later. Throws `CONFLICT` where content or class have changed or somebody was faster, `RULE` where one may not
 * decide, a reason is missing, or a blocking check is open.
 */
export async function decide(outer: Ctx, input: DecideInput): Promise<Decided> {
  return inTransaction(outer, async (ctx) => {
    const { scope, post, round, right } = await enterRound(ctx, input);
    if (round.state !== "open") throw new AppError("CONFLICT", "decidedMeanwhile", { state: round.state });
    if (post.held) throw ruleBroken("postIsHeld");
    const { as: role, onBehalfOf: onBehalfOfId } = mustBeAllowed(right);
    const standing = await standingOfPost(ctx, scope, post);
    if (round.contentHash !== input.contentHash || round.riskClass !== input.riskClass) {
      throw new AppError("CONFLICT", "versionChanged", { contentHash: round.contentHash });
    }
    refuseIncomplete(input, standing);
    const [row] = await ctx.db
      .insert(approvalDecisions)
      .values({
        id: v7(),
        associationId: input.associationId,
        roundId: round.id,
        pass: round.pass,
        step: round.step,
        kind: input.kind,
        comment: input.comment,
        proposed: input.kind === "approveWithChanges" ? input.proposed : null,
        quote: input.quote,
        mediaId: input.mediaId,
        personId: ctx.me.personId,
        role,
        onBehalfOfId,
        contentHash: round.contentHash,
        riskClass: round.riskClass,
        checks: keptChecks(standing),
        byLink: input.byLink ?? null,
        decidedAt: ctx.now,
        effectiveAt: addSeconds(ctx.now, undoSeconds),
        createdAt: ctx.now,
        updatedAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ id: approvalDecisions.id, effectiveAt: approvalDecisions.effectiveAt });
    if (!row) throw new AppError("CONFLICT", "decidedMeanwhile", {});
    await enqueue(ctx, {
      name: "approvals.settle",
      data: { associationId: input.associationId, decisionId: row.id },
      startAfter: row.effectiveAt,
    });
    await record(ctx, {
      associationId: input.associationId,
      kind: "approvals.begun",
      subjectId: post.id,
      onBehalfOfId,
      detail: { decisionId: row.id },
    });
    return { decisionId: row.id, effectiveAt: row.effectiveAt.toISOString() };
  });
}

function refuseIncomplete({ kind, comment, proposed }: Verdict, { openBlocking }: Standing): void {
  if ((kind === "requestChanges" || kind === "reject") && comment === "") throw ruleBroken("commentNeeded");
  if (kind === "approveWithChanges" && !proposed) throw ruleBroken("changesNeeded");
  const approves = kind === "approve" || kind === "approveWithChanges";
  if (approves && openBlocking.length > 0) throw ruleBroken("checksAreOpen", { count: openBlocking.length });
}

/** The checks as they stood, in the words they were asked in. */
function keptChecks({ findings }: Standing): KeptCheck[] {
  return findings.map(({ item: { id, question }, state }) => ({
    itemId: id,
    question: question.de,
    questionEn: question.en,
    state,
  }));
}
