import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { BaseCtx } from "@/lib/access/server/context";
import type { Waiting } from "../rules-decide";
import type { RoundRow } from "./internal";
import type { Frame } from "./read-frame";
import { waitingOf } from "./waiting-of";

export type OpenRound = {
  round: RoundRow;
  title: string;
  /** The membership that is responsible for the post. */
  responsibleId: string | null;
  requestedByName: string;
  waiting: Waiting;
  /** It was decided with changes, and waits for its author instead. */
  confirming: boolean;
};

/** Every open round of an association with whom it waits for, the nearest deadline first; those of posts on hold wait for nobody. */
export async function openRoundsOf(ctx: BaseCtx, frame: Frame): Promise<OpenRound[]> {
  const rows = await ctx.db
    .select({
      round: approvalRounds,
      title: posts.title,
      districtOnly: posts.districtOnly,
      responsibleId: posts.responsibleId,
      requestedByName: persons.name,
    })
    .from(approvalRounds)
    .innerJoin(posts, and(eq(posts.id, approvalRounds.postId), isNull(posts.deletedAt), isNull(posts.heldAt)))
    .innerJoin(persons, eq(persons.id, approvalRounds.requestedById))
    .where(and(eq(approvalRounds.associationId, frame.associationId), eq(approvalRounds.state, "open")))
    .orderBy(asc(approvalRounds.deadlineAt), asc(approvalRounds.id));
  const decided = await settledIn(
    ctx,
    rows.map(({ round }) => round.id),
  );
  return rows.map(({ districtOnly, ...row }) => {
    const { id, pass, step } = row.round;
    const own = decided.filter((one) => one.roundId === id && one.pass === pass);
    const earlierIds = own.filter((one) => one.step < step).map(({ personId }) => personId);
    const waiting = waitingOf(row.round, frame, { earlierIds, districtOnly });
    return { ...row, waiting, confirming: own.some((one) => one.step === step) };
  });
}

function settledIn(ctx: BaseCtx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { roundId, pass, step, personId, settledAt, undoneAt } = approvalDecisions;
  return ctx.db
    .select({ roundId, pass, step, personId })
    .from(approvalDecisions)
    .where(and(inArray(roundId, [...ids]), isNotNull(settledAt), isNull(undoneAt)));
}
