import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { DecisionKind } from "@/db/enums";
import { approvalDecisions } from "@/db/schema/approvals";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { BaseCtx, Ctx } from "@/lib/access/server/context";
import { type NotifyInput, notify } from "@/lib/notices/server/notify";
import { settleNotices } from "@/lib/notices/server/settle-notices";
import { tellPersons } from "@/lib/notices/server/tell-persons";
import { earlierDeciders, type RoundRow } from "./internal";
import type { Frame } from "./read-frame";
import { waitingOf } from "./waiting-of";

type About = { round: RoundRow; frame: Frame; title: string };

/**
 * Tells everybody in the chain whose turn has come that a decision is waited for, each once in a pass and step. Whoever
 * is away is passed over: their deputy has it.
 */
export async function tellAsked(ctx: BaseCtx, about: About): Promise<void> {
  const earlierIds = await earlierDeciders(ctx, about.round);
  const personIds = turnsThatCame(ctx.now, { ...about, earlierIds });
  await notify(ctx, askedNotice({ ...about, personIds }));
  // Whoever switched the notice off still sees the list grow.
  await tellPersons(ctx, { associationId: about.round.associationId, personIds, kind: "approvals.asked" });
}

export function askedNotice({
  round,
  frame,
  title,
  personIds,
}: About & { personIds: string[] }): NotifyInput<"approval.asked"> {
  return {
    ...aboutRound(round),
    personIds,
    kind: "approval.asked",
    key: `asked:${round.id}:${round.pass}:${round.step}`,
    detail: { title, actor: nameOf(frame, round.requestedById), deadline: round.deadlineAt.toISOString() },
  };
}

/** The persons who may decide now and are there. */
export function turnsThatCame(
  now: Date,
  { round, frame, earlierIds }: Pick<About, "round" | "frame"> & { earlierIds: string[] },
): string[] {
  const { chain, turns, urgent } = waitingOf(round, frame, earlierIds);
  return chain.flatMap(({ decider }, at) => {
    const turn = turns[at];
    const hasCome = urgent || (turn !== undefined && turn <= now);
    return hasCome && decider.awayUntil === null ? [decider.personId] : [];
  });
}

/** Tells the author what was decided, and that nobody else need decide any more. */
export async function tellDecided(
  ctx: BaseCtx,
  {
    round,
    title,
    kind,
    actor,
  }: { round: RoundRow; title: string; kind: DecisionKind; actor: { id: string; name: string } },
): Promise<void> {
  await nothingWaits(ctx, round);
  const authors = await authorsOf(ctx, round);
  await notify(ctx, {
    ...aboutRound(round),
    personIds: authors.filter((id) => id !== actor.id),
    kind: "approval.decided",
    key: `decided:${round.id}:${round.pass}:${round.step}`,
    detail: { title, actor: actor.name, outcome: kind },
  });
}

/** Tells whoever approved that a small correction was made, with the next morning's mail. */
export async function tellCorrected(
  ctx: Ctx,
  { round, post }: { round: RoundRow; post: { title: string; revision: number } },
): Promise<void> {
  const deciders = await ctx.db
    .select({ personId: approvalDecisions.personId })
    .from(approvalDecisions)
    .where(and(eq(approvalDecisions.roundId, round.id), isNull(approvalDecisions.undoneAt)));
  await notify(ctx, {
    ...aboutRound(round),
    personIds: deciders.map(({ personId }) => personId).filter((id) => id !== ctx.me.personId),
    kind: "approval.changed",
    key: `corrected:${round.id}:${post.revision}`,
    detail: { title: post.title, actor: ctx.me.name },
  });
}

/** The question is settled for everybody who was asked: decided, withdrawn, or on to the next step. */
export async function nothingWaits(ctx: BaseCtx, round: RoundRow): Promise<void> {
  const kinds = [
    "approval.asked",
    "approval.reminder",
    "approval.missed",
    "approval.missedInDistrict",
  ] as const;
  await settleNotices(ctx, { associationId: round.associationId, subjectId: round.postId, kinds });
}

/** Whoever asked, and whoever is responsible for the post. */
async function authorsOf(ctx: BaseCtx, { postId, requestedById }: RoundRow): Promise<string[]> {
  const [row] = await ctx.db
    .select({ personId: memberships.personId })
    .from(posts)
    .innerJoin(
      memberships,
      and(
        eq(memberships.associationId, posts.associationId),
        eq(memberships.id, posts.responsibleId),
        isNull(memberships.endedAt),
      ),
    )
    .where(eq(posts.id, postId));
  return [...new Set(row ? [requestedById, row.personId] : [requestedById])];
}

export const aboutRound = ({ associationId, postId }: RoundRow) => ({ associationId, subjectId: postId });

function nameOf({ deciders }: Frame, personId: string): string {
  return [...deciders.district, ...deciders.state].find((one) => one.personId === personId)?.name ?? "";
}
