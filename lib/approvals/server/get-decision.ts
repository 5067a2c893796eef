import "server-only";
import { inArray } from "drizzle-orm";
import { channels } from "@/db/schema/associations";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { standingOfPost } from "@/lib/checks/server/standing-of-post";
import type { DecisionCase } from "../contract";
import { namesOf, toRight } from "./approval-of";
import { type EnteredRound, enterRoundToRead } from "./enter-round";
import { contentIn, decisionsOf, roundsOf } from "./internal";
import { chainLines } from "./waiting-of";

/** A post as somebody who decides sees it: what would be published, what changed since the last approval, the checks. */
export function getDecision(
  outer: Ctx,
  input: { associationId: string; roundId: string },
): Promise<DecisionCase> {
  return inTransaction(outer, async (ctx) => caseOfRound(ctx, await enterRoundToRead(ctx, input)));
}

/** The same for a round that has been entered already. */
export async function caseOfRound(ctx: Ctx, entered: EnteredRound): Promise<DecisionCase> {
  const { scope, fromState, post, round, frame, waiting, right } = entered;
  const { findings } = await standingOfPost(ctx, scope, post);
  const rounds = await roundsOf(ctx, { associationId: round.associationId, postId: post.id });
  const approved = rounds.find(({ state }) => state === "approved");
  const decisions = (await decisionsOf(ctx, [round], ctx.me.personId)).get(round.id) ?? [];
  const own = decisions.find(({ pending, personId }) => pending && personId === ctx.me.personId);
  const names = await namesOf(ctx, [round.requestedById]);
  const { content, channelIds } = contentOfRound(entered);
  const shown = await ctx.db
    .select({ id: channels.id, name: channels.name, kind: channels.kind })
    .from(channels)
    .where(inArray(channels.id, channelIds.length > 0 ? channelIds : [post.id]));
  const shownRight = post.held ? onHold : toRight(right, frame.deciders);
  return {
    state: round.state,
    roundId: round.id,
    associationId: round.associationId,
    associationName: frame.name,
    postId: post.id,
    title: post.title,
    riskClass: round.riskClass,
    step: waiting.step,
    deadlineAt: round.deadlineAt.toISOString(),
    plannedOn: post.plannedOn,
    plannedTime: post.plannedTime,
    requestedByName: names.get(round.requestedById) ?? "",
    note: round.note,
    reopened: round.reopens !== null,
    urgent: round.urgentReason !== "",
    contentHash: round.contentHash,
    onBehalfOfName: shownRight.may ? shownRight.onBehalfOfName : null,
    channelKinds: [...new Set(shown.map(({ kind }) => kind))],
    pending: own ? { id: own.id, kind: own.kind, effectiveAt: own.effectiveAt } : null,
    content,
    media: post.mediaCards.map((medium) => ({ ...medium, people: [] })),
    channels: shown,
    approvedContent: approved ? contentIn(approved) : null,
    approvedAt: approved?.closedAt?.toISOString() ?? null,
    checks: findings.map(({ item, state, given }) => ({
      itemId: item.id,
      question: item.question.de,
      questionEn: item.question.en,
      state,
      blocking: item.blocking,
      note: given?.note ?? "",
    })),
    decisions,
    // The state sees that it waits, not for whom in the district.
    chain: fromState && waiting.step !== "press" ? [] : chainLines(waiting),
    right: shownRight,
  };
}

/** Nobody decides on a post that is on hold; its round waits with it. */
const onHold: DecisionCase["right"] = { may: false, why: "postIsHeld", from: null };

function contentOfRound({ round }: EnteredRound) {
  const content = contentIn(round);
  return { content, channelIds: content.channelIds };
}
