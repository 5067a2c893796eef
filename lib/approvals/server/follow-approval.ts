import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Stage } from "@/db/enums";
import { approvalRounds } from "@/db/schema/approvals";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { record } from "@/lib/activity/server/record";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { standingOfPost } from "@/lib/checks/server/standing-of-post";
import { notFound } from "@/lib/errors";
import type { Post } from "@/lib/posts/contract";
import { contentOf } from "@/lib/posts/rules-content";
import { decisionDeadline, publicationOf } from "../rules-deadline";
import { keepsApproval } from "../rules-keep";
import { hashContent } from "./hash-content";
import { contentIn, type RoundRow, roundsOf } from "./internal";
import { knownNames } from "./known-names";
import { openRound } from "./open-round";
import { readFrame } from "./read-frame";
import { noLongerMissed, nothingWaits, tellCorrected, waitsAgain } from "./tell";
import { writersOf } from "./writers-of";

/** What a write may have done to the approval of its post: the stage it stands in now, and its deadline. */
export type Followed = { stage: Stage; decisionDueAt: string | null };

/**
 * Called with every post that was written, in the same transaction: keeps what is approved and what is published the
 * same. An open round follows the content and begins its path anew; an approval that no longer holds opens a round by
 * itself; one whose content comes back holds again; a post that leaves its review takes its round with it.
 */
export async function followApproval(ctx: Ctx, scope: Scope, post: Post): Promise<Followed> {
  const rounds = await roundsOf(ctx, { associationId: post.associationId, postId: post.id });
  const open = rounds.find(({ state }) => state === "open");
  const approved = rounds.find(({ state }) => state === "approved");
  if (post.stage === "review") {
    if (open) return followOpen(ctx, { scope, post, open, approved });
    const [last] = rounds;
    return last?.state === "withdrawn"
      ? reopen(ctx, { scope, post, last, approved })
      : settle(ctx, post, { stage: "drafting", due: null });
  }
  if (open) await withdraw(ctx, open);
  if (post.stage === "approved" && approved) return followApproved(ctx, { scope, post, approved });
  return settle(ctx, post, { stage: post.stage, due: null });
}

type Open = { scope: Scope; post: Post; open: RoundRow; approved: RoundRow | undefined };

async function followOpen(ctx: Ctx, { scope, post, open, approved }: Open): Promise<Followed> {
  const content = contentOf(post);
  const contentHash = hashContent(content);
  if (open.reopens && approved && (await holds(ctx, { scope, post, approved }))) {
    await withdraw(ctx, open);
    await record(ctx, happening(post, "approvals.restored", { roundId: open.id }));
    return settle(ctx, post, { stage: "approved", due: null });
  }
  const frame = await readFrame(ctx, post.associationId);
  const { risk } = await standingOfPost(ctx, scope, post);
  const isNewDay = post.plannedOn !== open.plannedOn || post.plannedTime !== open.plannedTime;
  const isNewContent = contentHash !== open.contentHash;
  const isNewClass = risk.effective !== open.riskClass;
  // Other rules of the district reach a round with its next content or class, never in the middle of a step.
  const path = isNewContent || isNewClass ? frame.rules.paths[risk.effective] : open.path;
  const isNewPath = path !== open.path;
  const publishAt = publicationOf(post, frame.calendar);
  const { decisionMinutes } = frame.rules;
  const { calendar } = frame;
  const deadlineAt = isNewDay
    ? decisionDeadline({ calendar, publishAt, decisionMinutes, now: ctx.now }).at
    : open.deadlineAt;
  if (isNewContent || isNewClass || isNewDay) {
    await ctx.db
      .update(approvalRounds)
      .set({
        riskClass: risk.effective,
        path,
        deadlineAt,
        plannedOn: post.plannedOn,
        plannedTime: post.plannedTime,
        updatedAt: ctx.now,
        revision: sql`${approvalRounds.revision} + 1`,
        ...(isNewContent
          ? { content, contentHash, postRevision: post.revision, writerIds: await writersOf(ctx, post.id) }
          : {}),
        // Nothing shortens the two decisions of class C.
        ...(risk.effective === "C" ? { urgentReason: "" } : {}),
        ...(isNewContent || isNewPath ? { pass: open.pass + 1, step: 1, stepStartedAt: ctx.now } : {}),
      })
      .where(eq(approvalRounds.id, open.id));
    if (deadlineAt.getTime() !== open.deadlineAt.getTime()) await noLongerMissed(ctx, open);
    await record(ctx, happening(post, "approvals.followed", { roundId: open.id }));
  }
  return settle(ctx, post, { stage: "review", due: deadlineAt });
}

type Approved = { scope: Scope; post: Post; approved: RoundRow };

async function followApproved(ctx: Ctx, { scope, post, approved }: Approved): Promise<Followed> {
  if (await holds(ctx, { scope, post, approved })) return settle(ctx, post, { stage: "approved", due: null });
  const frame = await readFrame(ctx, post.associationId);
  const { risk } = await standingOfPost(ctx, scope, post);
  const { calendar, rules } = frame;
  const publishAt = publicationOf(post, calendar);
  const { decisionMinutes } = rules;
  const deadlineAt = decisionDeadline({ calendar, publishAt, decisionMinutes, now: ctx.now }).at;
  const path = rules.paths[risk.effective];
  // Whoever asked for the approval asks again, also where somebody else changed a picture or a class.
  const { askedId, requestedById, id: reopens } = approved;
  const riskClass = risk.effective;
  const round = await openRound(ctx, post, { riskClass, path, deadlineAt, askedId, requestedById, reopens });
  const detail = { postId: post.id, roundId: round.id, contentHash: round.contentHash };
  const { associationId } = post;
  await appendAudit(ctx, { associationId, kind: "approvals.reopened", subjectId: post.id, detail });
  await record(ctx, happening(post, "approvals.reopened", { roundId: round.id }));
  return settle(ctx, post, { stage: "review", due: deadlineAt });
}

/** Whether what was approved still covers the post: its content, its day, and a path that is strict enough. */
async function holds(ctx: Ctx, { scope, post, approved }: Approved): Promise<boolean> {
  const before = { content: contentIn(approved), plannedOn: approved.plannedOn };
  const now = { content: contentOf(post), plannedOn: post.plannedOn };
  const kept = keepsApproval(before, now, await knownNames(ctx, post));
  if (!kept.keeps) return false;
  const { risk } = await standingOfPost(ctx, scope, post);
  if (risk.effective > approved.riskClass) return false;
  const contentHash = hashContent(now.content);
  if (kept.correction > 0 && contentHash !== approved.correctedHash) {
    await ctx.db
      .update(approvalRounds)
      .set({ correctedHash: contentHash })
      .where(eq(approvalRounds.id, approved.id));
    const detail = { postId: post.id, roundId: approved.id, characters: kept.correction };
    const { associationId } = post;
    await appendAudit(ctx, { associationId, kind: "approvals.corrected", subjectId: post.id, detail });
    await tellCorrected(ctx, { round: approved, title: post.title, contentHash });
    await record(ctx, happening(post, "approvals.corrected", detail));
  }
  return true;
}

type Back = { scope: Scope; post: Post; last: RoundRow; approved: RoundRow | undefined };

/**
 * A post that came back into its review by an undo finds its round as it was left; what was changed while it was away
 * is followed like any other change.
 */
async function reopen(ctx: Ctx, { scope, post, last, approved }: Back): Promise<Followed> {
  const { associationId, id, closedAt } = last;
  const [open] = await ctx.db
    .update(approvalRounds)
    .set({
      state: "open",
      closedAt: null,
      updatedAt: ctx.now,
      revision: sql`${approvalRounds.revision} + 1`,
    })
    .where(eq(approvalRounds.id, id))
    .returning();
  if (!open) throw notFound();
  const detail = { postId: post.id, roundId: id };
  await appendAudit(ctx, { associationId, kind: "approvals.resumed", subjectId: post.id, detail });
  if (closedAt) await waitsAgain(ctx, open, closedAt);
  return followOpen(ctx, { scope, post, open, approved });
}

async function withdraw(ctx: Ctx, round: RoundRow): Promise<void> {
  const { associationId, postId, id } = round;
  const detail = { postId, roundId: id };
  await appendAudit(ctx, { associationId, kind: "approvals.withdrawn", subjectId: postId, detail });
  await nothingWaits(ctx, round);
  await ctx.db
    .update(approvalRounds)
    .set({
      state: "withdrawn",
      closedAt: ctx.now,
      updatedAt: ctx.now,
      revision: sql`${approvalRounds.revision} + 1`,
    })
    .where(eq(approvalRounds.id, id));
}

/** Writes stage and deadline where they differ. No revision: nothing that somebody types has changed. */
async function settle(ctx: Ctx, post: Post, now: { stage: Stage; due: Date | null }): Promise<Followed> {
  const decisionDueAt = now.due?.toISOString() ?? null;
  if (post.stage !== now.stage || post.decisionDueAt !== decisionDueAt) {
    await ctx.db
      .update(posts)
      .set({ stage: now.stage, decisionDueAt: now.due })
      .where(and(eq(posts.associationId, post.associationId), eq(posts.id, post.id)));
  }
  return { stage: now.stage, decisionDueAt };
}

const happening = (post: Post, kind: `approvals.${string}`, detail: unknown) => ({
  associationId: post.associationId,
  kind,
  subjectId: post.id,
  detail,
});
