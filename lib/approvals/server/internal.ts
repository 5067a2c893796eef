import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import * as z from "zod";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { persons } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import { publishedContent } from "@/lib/posts/contract-parts";
import { type Decision, keptCheck, proposedTexts, type Round } from "../contract-parts";
import { stepsOf } from "../rules";

export type RoundRow = typeof approvalRounds.$inferSelect;
export type DecisionRow = typeof approvalDecisions.$inferSelect;

type OfPost = { associationId: string; postId: string };

/** All rounds of a post, the newest first. */
export function roundsOf(ctx: BaseCtx, post: OfPost): Promise<RoundRow[]> {
  return ctx.db.select().from(approvalRounds).where(ofPost(post)).orderBy(desc(approvalRounds.number));
}

const ofPost = ({ associationId, postId }: OfPost) =>
  and(eq(approvalRounds.associationId, associationId), eq(approvalRounds.postId, postId));

/** The persons who decided earlier steps of the pass that is open. */
export async function earlierDeciders(ctx: BaseCtx, round: RoundRow): Promise<string[]> {
  if (round.step === 1) return [];
  const rows = await ctx.db
    .select({ personId: approvalDecisions.personId })
    .from(approvalDecisions)
    .where(and(standing(round), isNotNull(approvalDecisions.settledAt)));
  return rows.map(({ personId }) => personId);
}

const standing = ({ associationId, id, pass }: RoundRow) =>
  and(
    eq(approvalDecisions.associationId, associationId),
    eq(approvalDecisions.roundId, id),
    eq(approvalDecisions.pass, pass),
    isNull(approvalDecisions.undoneAt),
  );

const decider = alias(persons, "decider");
const principal = alias(persons, "principal");
const confirmer = alias(persons, "confirmer");

/** The decisions of some rounds as `personId` may see them: another's that is not yet in effect does not exist. */
export async function decisionsOf(ctx: BaseCtx, rounds: readonly RoundRow[], personId: string | null) {
  if (rounds.length === 0) return new Map<string, Decision[]>();
  const rows = await ctx.db
    .select({
      row: approvalDecisions,
      personName: decider.name,
      onBehalfOfName: principal.name,
      confirmedByName: confirmer.name,
    })
    .from(approvalDecisions)
    .innerJoin(decider, eq(decider.id, approvalDecisions.personId))
    .leftJoin(principal, eq(principal.id, approvalDecisions.onBehalfOfId))
    .leftJoin(confirmer, eq(confirmer.id, approvalDecisions.confirmedById))
    .where(
      inArray(
        approvalDecisions.roundId,
        rounds.map(({ id }) => id),
      ),
    )
    .orderBy(asc(approvalDecisions.decidedAt), asc(approvalDecisions.id));
  const shown = rows.flatMap(({ row, ...names }) => {
    const round = rounds.find(({ id }) => id === row.roundId);
    const pending = row.settledAt === null && row.undoneAt === null;
    const hidden = row.settledAt === null && (row.undoneAt !== null || row.personId !== personId);
    return !round || hidden
      ? []
      : [{ roundId: row.roundId, decision: toDecision(row, { ...names, round, pending }) }];
  });
  const grouped = Map.groupBy(shown, ({ roundId }) => roundId);
  return new Map([...grouped].map(([id, some]) => [id, some.map(({ decision }) => decision)]));
}

type Around = {
  personName: string;
  onBehalfOfName: string | null;
  confirmedByName: string | null;
  round: RoundRow;
  pending: boolean;
};

function toDecision(row: DecisionRow, { round, ...around }: Around): Decision {
  return {
    ...around,
    id: row.id,
    step: stepsOf[round.path][row.step - 1] ?? "lead",
    kind: row.kind,
    comment: row.comment,
    personId: row.personId,
    role: row.role,
    riskClass: row.riskClass,
    contentHash: row.contentHash,
    checks: z.array(keptCheck).parse(row.checks),
    byLink: row.byLink !== null,
    proposed: row.proposed === null ? null : proposedTexts.parse(row.proposed),
    decidedAt: row.decidedAt.toISOString(),
    effectiveAt: row.effectiveAt.toISOString(),
    void: row.pass !== round.pass || row.undoneAt !== null,
  };
}

/** A round as it is shown, with its decisions. */
export function toRound(row: RoundRow, requestedByName: string, decisions: Decision[]): Round {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    riskClass: row.riskClass,
    path: row.path,
    step: stepsOf[row.path][row.step - 1] ?? "lead",
    requestedAt: row.createdAt.toISOString(),
    requestedByName,
    note: row.note,
    deadlineAt: row.deadlineAt.toISOString(),
    contentHash: row.contentHash,
    plannedOn: row.plannedOn,
    plannedTime: row.plannedTime,
    reopened: row.reopens !== null,
    urgentReason: row.urgentReason,
    closedAt: row.closedAt?.toISOString() ?? null,
    decisions,
  };
}

/** The content of a round as it was stored. */
export function contentIn({ content }: Pick<RoundRow, "content">) {
  return publishedContent.parse(content);
}
