import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { standingOfPost } from "@/lib/checks/server/standing-of-post";
import { notFound, ruleBroken } from "@/lib/errors";
import { contentOf } from "@/lib/posts/rules-content";
import { lockPost } from "@/lib/posts/server/lock-post";
import { savePost } from "@/lib/posts/server/save-post";
import type { PostApproval } from "../contract";
import { proposedTexts } from "../contract-parts";
import { advanceRound } from "./advance-round";
import { approvalOf } from "./approval-of";
import { findRound } from "./find-round";
import { hashContent } from "./hash-content";
import { readFrame } from "./read-frame";
import { tellAsked } from "./tell";

type Input = { associationId: string; decisionId: string; taken: boolean };

/**
 * Takes over the changes with which somebody approved, or not. Taken over they are the content that was decided; left,
 * the step waits for another decision. Throws `RULE` for the decider themselves, where the content has changed, and where
 * the new words leave a blocking check open.
 */
export async function confirmChanges(outer: Ctx, input: Input): Promise<PostApproval> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const found = await findDecision(ctx, input);
    const { postId } = await findRound(ctx, found);
    const post = await lockPost(ctx, scope, postId);
    const decision = await findDecision(ctx, input);
    const round = await findRound(ctx, decision);
    const waits = decision.kind === "approveWithChanges" && decision.confirmedAt === null;
    if (!waits || round.state !== "open" || round.pass !== decision.pass || round.step !== decision.step) {
      throw ruleBroken("roundIsClosed");
    }
    if (post.held) throw ruleBroken("postIsHeld");
    if (decision.personId === ctx.me.personId) throw ruleBroken("ownWords");
    const proposed = proposedTexts.parse(decision.proposed);
    const content = contentOf({ ...post, ...proposed });
    const done = input.taken
      ? { confirmedAt: ctx.now, confirmedById: ctx.me.personId }
      : { undoneAt: ctx.now };
    await ctx.db
      .update(approvalDecisions)
      .set({ ...done, updatedAt: ctx.now })
      .where(eq(approvalDecisions.id, decision.id));
    if (input.taken) {
      // The round takes the new words first, so that writing them is no change behind its back.
      const contentHash = hashContent(content);
      // Whoever wrote, worded differently or took over decides nothing more about these words.
      const writerIds = [...new Set([...round.writerIds, decision.personId, ctx.me.personId])];
      await ctx.db
        .update(approvalRounds)
        .set({ content, contentHash, writerIds, postRevision: post.revision + 1 })
        .where(eq(approvalRounds.id, round.id));
      const target = { scope, postId, expected: post.revision, keep: "always" as const };
      const written = await savePost(ctx, target, proposed);
      await ctx.db.update(posts).set({ writerIds }).where(eq(posts.id, postId));
      const { openBlocking } = await standingOfPost(ctx, scope, written);
      if (openBlocking.length > 0) throw ruleBroken("checksAreOpen", { count: openBlocking.length });
      // The new words may have raised the class: then the path began anew, and this step is not its end.
      const after = await findRound(ctx, decision);
      if (after.state === "open" && after.pass === round.pass) {
        await advanceRound(ctx, { scope, post: written, round: after });
      }
    }
    if (!input.taken) {
      const frame = await readFrame(ctx, input.associationId);
      await tellAsked(ctx, { round, frame, post, again: decision.id });
    }
    const kind = input.taken ? "approvals.changesTaken" : "approvals.changesLeft";
    const detail = { decisionId: decision.id };
    await appendAudit(ctx, {
      associationId: input.associationId,
      kind,
      subjectId: postId,
      detail: {
        ...detail,
        postId,
        roundId: round.id,
        contentHash: input.taken ? hashContent(content) : undefined,
      },
    });
    await record(ctx, { associationId: input.associationId, kind, subjectId: postId, detail });
    return approvalOf(ctx, { associationId: input.associationId, postId });
  });
}

async function findDecision(ctx: Ctx, { associationId, decisionId }: Omit<Input, "taken">) {
  const [row] = await ctx.db
    .select()
    .from(approvalDecisions)
    .where(
      and(
        eq(approvalDecisions.associationId, associationId),
        eq(approvalDecisions.id, decisionId),
        isNotNull(approvalDecisions.settledAt),
        isNull(approvalDecisions.undoneAt),
      ),
    );
  if (!row) throw notFound();
  return row;
}
