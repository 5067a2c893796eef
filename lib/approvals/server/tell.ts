import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { DecisionKind } from "@/db/enums";
import { approvalDecisions } from "@/db/schema/approvals";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { BaseCtx, Ctx } from "@/lib/access/server/context";
import { type NotifyInput, notify } from "@/lib/notices/server/notify";
import { reviveNotices } from "@/lib/notices/server/revive-notices";
import { settleNotices } from "@/lib/notices/server/settle-notices";
import { tellPersons } from "@/lib/notices/server/tell-persons";
import { earlierDeciders, type RoundRow } from "./internal";
import type { Frame } from "./read-frame";
import { waitingOf } from "./waiting-of";

type OfPost = Pick<RoundRow, "associationId" | "postId">;
type Told = { title: string; districtOnly: boolean };
type About = { round: RoundRow; frame: Frame; post: Told };

/**
 * Tells everybody in the chain whose turn has come that a decision is waited for, each once in a pass and step, and once
 * more for what `again` names. Whoever is away is passed over: their deputy has it.
 */
export async function tellAsked(ctx: BaseCtx, about: About & { again?: string }): Promise<void> {
  const earlierIds = await earlierDeciders(ctx, about.round);
  const personIds = turnsThatCame(ctx.now, { ...about, earlierIds });
  const notice = askedNotice({ ...about, personIds });
  await notify(ctx, about.again ? { ...notice, key: `${notice.key}:${about.again}` } : notice);
  // Whoever switched the notice off still sees the list grow.
  await tellPersons(ctx, { associationId: about.round.associationId, personIds, kind: "approvals.asked" });
}

export function askedNotice({
  round,
  frame,
  post: { title },
  personIds,
}: About & { personIds: string[] }): NotifyInput<"approval.asked"> {
  // An Eilfreigabe is told everybody, whether they had been asked before or not.
  const urgent = round.urgentReason === "" ? "" : ":urgent";
  return {
    ...aboutRound(round),
    personIds,
    kind: "approval.asked",
    key: `asked:${round.id}:${round.pass}:${round.step}${urgent}`,
    detail: {
      title,
      urgent: urgent !== "",
      actor: nameOf(frame, round.requestedById),
      deadline: round.deadlineAt.toISOString(),
    },
  };
}

/** The persons who may decide now and are there. */
export function turnsThatCame(
  now: Date,
  { round, frame, post: { districtOnly }, earlierIds }: About & { earlierIds: string[] },
): string[] {
  const { chain, turns, urgent } = waitingOf(round, frame, { earlierIds, districtOnly });
  return chain.flatMap(({ decider }, at) => {
    const turn = turns[at];
    const hasCome = urgent || (turn !== undefined && turn <= now);
    return hasCome && decider.awayUntil === null ? [decider.personId] : [];
  });
}

type Decided = {
  round: RoundRow;
  title: string;
  decision: { id: string; kind: DecisionKind };
  actor: { id: string; name: string };
};

/** Tells the author what was decided, and that nobody else need decide any more. */
export async function tellDecided(
  ctx: BaseCtx,
  { round, title, decision: { id, kind }, actor }: Decided,
): Promise<void> {
  await nothingWaits(ctx, round);
  const authors = await authorsOf(ctx, round);
  await notify(ctx, {
    ...aboutRound(round),
    personIds: authors.filter((id) => id !== actor.id),
    kind: "approval.decided",
    key: `decided:${id}`,
    detail: { title, actor: actor.name, outcome: kind },
  });
}

/** Tells whoever approved that a small correction was made, with the next morning's mail. */
export async function tellCorrected(
  ctx: Ctx,
  { round, title, contentHash }: { round: RoundRow; title: string; contentHash: string },
): Promise<void> {
  const deciders = await ctx.db
    .select({ personId: approvalDecisions.personId })
    .from(approvalDecisions)
    .where(and(eq(approvalDecisions.roundId, round.id), isNull(approvalDecisions.undoneAt)));
  await notify(ctx, {
    ...aboutRound(round),
    personIds: deciders.map(({ personId }) => personId).filter((id) => id !== ctx.me.personId),
    kind: "approval.changed",
    key: `corrected:${round.id}:${contentHash}`,
    detail: { title, actor: ctx.me.name },
  });
}

/** The question is settled for everybody who was asked: decided, withdrawn, or on to the next step. */
export async function nothingWaits(ctx: BaseCtx, round: OfPost): Promise<void> {
  const kinds = [
    "approval.asked",
    "approval.reminder",
    "approval.missed",
    "approval.missedInDistrict",
  ] as const;
  await settleNotices(ctx, { associationId: round.associationId, subjectId: round.postId, kinds });
}

/** The deadline has moved: what was said of the former one is over. */
export async function noLongerMissed(
  ctx: BaseCtx,
  { associationId, postId: subjectId }: RoundRow,
): Promise<void> {
  const kinds = ["approval.reminder", "approval.missed", "approval.missedInDistrict"] as const;
  await settleNotices(ctx, { associationId, subjectId, kinds });
}

/** A round is waited for again as it was left at `at`: what was settled with it is open again. */
export async function waitsAgain(ctx: BaseCtx, round: OfPost, at: Date): Promise<void> {
  const { associationId, postId: subjectId } = round;
  await reviveNotices(ctx, { associationId, subjectId, at });
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
