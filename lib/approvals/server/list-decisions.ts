import "server-only";
import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { ChannelKind } from "@/db/enums";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { associations, channels } from "@/db/schema/associations";
import { persons } from "@/db/schema/people";
import { postChannels, posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { DecisionCard } from "../contract";
import { stepsOf } from "../rules";
import { rightToDecide } from "../rules-decide";
import type { DecisionRow, RoundRow } from "./internal";
import { type Frame, readFrames } from "./read-frame";
import { waitingOf } from "./waiting-of";

const mostRounds = 2_000;
const mostShown = 200;

/**
 * What waits for somebody's decision now, the nearest deadline first: in a district its own rounds; for the state's press
 * and coordinators those of its districts whose path has come to them.
 */
export async function listDecisions(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ decisions: DecisionCard[]; total: number }> {
  const { associationId } = await enter(ctx, input.associationId, "approval.decide");
  const reach = or(eq(associations.id, associationId), eq(associations.parentId, associationId));
  const rows = await ctx.db
    .select({
      round: approvalRounds,
      title: posts.title,
      districtOnly: posts.districtOnly,
      associationName: associations.shortName,
      requestedByName: persons.name,
      channelKinds: kindsOfPost,
    })
    .from(approvalRounds)
    .innerJoin(associations, eq(associations.id, approvalRounds.associationId))
    .innerJoin(posts, and(eq(posts.id, approvalRounds.postId), isNull(posts.deletedAt), isNull(posts.heldAt)))
    .innerJoin(persons, eq(persons.id, approvalRounds.requestedById))
    .where(and(reach, eq(approvalRounds.state, "open")))
    .orderBy(asc(approvalRounds.deadlineAt), asc(approvalRounds.id))
    .limit(mostRounds);
  const rounds = rows.map(({ round }) => round);
  const places = [...new Set(rounds.map((round) => round.associationId))];
  const [frames, decisions] = [await readFrames(ctx, places), await standingDecisions(ctx, rounds)];
  const found = rows.flatMap(({ round, districtOnly, ...shown }) => {
    const frame = frames.get(round.associationId);
    const standing = decisions.filter(({ roundId, pass }) => roundId === round.id && pass === round.pass);
    const card = frame && cardOf(ctx, { round, districtOnly, frame, standing });
    return card ? [{ ...card, ...shown }] : [];
  });
  return { decisions: found.slice(0, mostShown), total: found.length };
}

const kindsOfPost = sql<ChannelKind[]>`array(
  select distinct ${channels.kind} from ${postChannels} inner join ${channels} on ${channels.id} = ${postChannels.channelId}
  where ${postChannels.postId} = ${posts.id} order by 1)`;

function standingDecisions(ctx: Ctx, rounds: readonly RoundRow[]): Promise<DecisionRow[]> {
  if (rounds.length === 0) return Promise.resolve([]);
  const ids = rounds.map(({ id }) => id);
  return ctx.db
    .select()
    .from(approvalDecisions)
    .where(and(inArray(approvalDecisions.roundId, ids), isNull(approvalDecisions.undoneAt)));
}

type Listed = { round: RoundRow; districtOnly: boolean; frame: Frame; standing: readonly DecisionRow[] };
type Card = Omit<DecisionCard, "title" | "associationName" | "requestedByName" | "channelKinds">;

/** A round as a card for whoever may decide on it now; one's own decision stays on it until it takes effect. */
function cardOf(ctx: Ctx, { round, districtOnly, frame, standing }: Listed): Card | null {
  const earlier = standing.filter(({ settledAt, step }) => settledAt !== null && step < round.step);
  const earlierIds = earlier.map(({ personId }) => personId);
  const waiting = waitingOf(round, frame, { earlierIds, districtOnly });
  const right = rightToDecide(waiting, ctx.me.personId, ctx.now);
  const taken = standing.find(({ step }) => step === round.step);
  const isOwn = taken?.personId === ctx.me.personId && taken.settledAt === null;
  // What somebody approved with changes waits for its author.
  if (!right.may || (taken && taken.settledAt !== null)) return null;
  const principal = frame.deciders.district.find(({ personId }) => personId === right.onBehalfOf);
  return {
    roundId: round.id,
    associationId: round.associationId,
    postId: round.postId,
    riskClass: round.riskClass,
    step: stepsOf[round.path][round.step - 1] ?? "lead",
    deadlineAt: round.deadlineAt.toISOString(),
    plannedOn: round.plannedOn,
    plannedTime: round.plannedTime,
    note: round.note,
    reopened: round.reopens !== null,
    urgent: round.urgentReason !== "",
    contentHash: round.contentHash,
    onBehalfOfName: principal?.name ?? null,
    pending: isOwn ? { id: taken.id, kind: taken.kind, effectiveAt: taken.effectiveAt.toISOString() } : null,
  };
}
