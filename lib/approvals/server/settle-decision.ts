import "server-only";
import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import { v7 } from "uuid";
import * as z from "zod";
import type { Db } from "@/db/client";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { comments, posts } from "@/db/schema/posts";
import { asPerson } from "@/lib/access/server/as-person";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { scopeInside } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { log } from "@/lib/api/server/log";
import { appendAudit } from "@/lib/audit/server/append-audit";
import type { Post } from "@/lib/posts/contract";
import { contentOf } from "@/lib/posts/rules-content";
import { lockPost } from "@/lib/posts/server/lock-post";
import { savePost } from "@/lib/posts/server/save-post";
import { keptCheck } from "../contract-parts";
import { stepsOf } from "../rules";
import { advanceRound } from "./advance-round";
import { hashContent } from "./hash-content";
import type { DecisionRow, RoundRow } from "./internal";
import { tellDecided } from "./tell";

/** Lets every decision take effect whose ten seconds are over: what a sweep calls, so that a lost job heals itself. */
export async function settleDecisions(db: Db, now: Date): Promise<void> {
  const due = await db
    .select({ id: approvalDecisions.id })
    .from(approvalDecisions)
    .innerJoin(approvalRounds, eq(approvalRounds.id, approvalDecisions.roundId))
    .innerJoin(posts, and(eq(posts.id, approvalRounds.postId), isNull(posts.deletedAt)))
    .where(
      and(
        isNull(approvalDecisions.settledAt),
        isNull(approvalDecisions.undoneAt),
        lte(approvalDecisions.effectiveAt, now),
      ),
    )
    .orderBy(asc(approvalDecisions.effectiveAt))
    .limit(500);
  for (const { id } of due) {
    // One that fails must not hold up the others; the next minute tries it again.
    await settleDecision(db, now, id).catch((error: unknown) => log.error({ err: error, decisionId: id }));
  }
}

/**
 * Lets one decision take effect, once, however often it is called: the next step, an approved post, or a draft again
 * with what is to be changed. A decision whose content, pass or post has changed meanwhile has none.
 */
export async function settleDecision(db: Db, now: Date, decisionId: string): Promise<void> {
  const [found] = await db
    .select({
      personId: approvalDecisions.personId,
      associationId: approvalDecisions.associationId,
      parentId: associations.parentId,
      postId: approvalRounds.postId,
    })
    .from(approvalDecisions)
    .innerJoin(approvalRounds, eq(approvalRounds.id, approvalDecisions.roundId))
    .innerJoin(associations, eq(associations.id, approvalDecisions.associationId))
    .innerJoin(posts, eq(posts.id, approvalRounds.postId))
    .where(and(eq(approvalDecisions.id, decisionId), isNull(posts.deletedAt)));
  if (!found) return;
  const outer = await asPerson({ db, now, address: "", locale: "de" }, found.personId);
  await inTransaction(outer, async (ctx) => {
    const scope = scopeInside(found);
    const post = await lockPost(ctx, scope, found.postId);
    const decision = await take(ctx, decisionId);
    if (!decision) return;
    const [round] = await ctx.db.select().from(approvalRounds).where(eq(approvalRounds.id, decision.roundId));
    if (!round) return;
    if (!stillCounts(decision, round, post)) return drop(ctx, decisionId);
    await appendAudit(ctx, {
      associationId: found.associationId,
      kind: "approvals.decided",
      subjectId: post.id,
      detail: auditOf(decision, round),
    });
    const actor = { id: decision.personId, name: ctx.me.name };
    await tellDecided(ctx, { round, title: post.title, decision, actor });
    await takeEffect(ctx, { scope, post, round, decision });
    await record(ctx, {
      associationId: found.associationId,
      kind: "approvals.decided",
      subjectId: post.id,
      onBehalfOfId: decision.onBehalfOfId,
      detail: { decisionId, kind: decision.kind },
    });
  });
}

/** What the record keeps of a decision for good: ids and plain values. */
function auditOf(decision: DecisionRow, round: RoundRow): Record<string, unknown> {
  const { kind, role, onBehalfOfId, riskClass, contentHash, checks } = decision;
  const step = stepsOf[round.path][decision.step - 1];
  const known = { decisionId: decision.id, roundId: round.id, postId: round.postId };
  return { ...known, kind, step, role, onBehalfOfId, riskClass, contentHash, checks: standOf(checks) };
}

function standOf(checks: unknown): Record<string, string> {
  return Object.fromEntries(
    z
      .array(keptCheck)
      .parse(checks)
      .map(({ itemId, state }) => [itemId, state]),
  );
}

/** Marks a decision as in effect, if nobody else has and it was not taken back. */
async function take(ctx: Ctx, id: string): Promise<DecisionRow | undefined> {
  const [row] = await ctx.db
    .update(approvalDecisions)
    .set({ settledAt: ctx.now, updatedAt: ctx.now })
    .where(
      and(
        eq(approvalDecisions.id, id),
        isNull(approvalDecisions.settledAt),
        isNull(approvalDecisions.undoneAt),
        lte(approvalDecisions.effectiveAt, ctx.now),
      ),
    )
    .returning();
  return row;
}

/** A decision whose round was withdrawn or changed in its ten seconds never counted, and leaves its place to another. */
async function drop(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.update(approvalDecisions).set({ undoneAt: ctx.now }).where(eq(approvalDecisions.id, id));
}

function stillCounts(decision: DecisionRow, round: RoundRow, post: Post): boolean {
  return (
    round.state === "open" &&
    round.pass === decision.pass &&
    round.step === decision.step &&
    round.riskClass === decision.riskClass &&
    round.contentHash === decision.contentHash &&
    hashContent(contentOf(post)) === decision.contentHash
  );
}

type Effect = { scope: Scope; post: Post; round: RoundRow; decision: DecisionRow };

async function takeEffect(ctx: Ctx, effect: Effect): Promise<void> {
  const { scope, post, round, decision } = effect;
  if (decision.kind === "approve") return advanceRound(ctx, effect);
  // The author takes the changes over or not: until then the step waits.
  if (decision.kind === "approveWithChanges") return;
  const state = decision.kind === "reject" ? "rejected" : "changesRequested";
  await ctx.db
    .update(approvalRounds)
    .set({ state, closedAt: ctx.now, updatedAt: ctx.now, revision: sql`${approvalRounds.revision} + 1` })
    .where(eq(approvalRounds.id, round.id));
  await savePost(ctx, { scope, postId: post.id, expected: post.revision }, { stage: "drafting" });
  if (decision.kind === "requestChanges") await beginThread(ctx, effect);
}

/** A wish for changes is a conversation at its passage, where the author answers and settles it. */
async function beginThread(ctx: Ctx, { post, decision }: Effect): Promise<void> {
  const { associationId, comment, quote, mediaId, personId } = decision;
  const id = v7();
  const stamp = { createdAt: ctx.now, updatedAt: ctx.now };
  await ctx.db.insert(comments).values({
    id,
    associationId,
    postId: post.id,
    threadId: null,
    personId,
    body: comment,
    quote,
    mediaId,
    ...stamp,
  });
  await ctx.db.update(approvalDecisions).set({ threadId: id }).where(eq(approvalDecisions.id, decision.id));
}
