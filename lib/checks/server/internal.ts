import "server-only";
import { and, asc, eq, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { channels } from "@/db/schema/associations";
import { postChecks, postRisks } from "@/db/schema/checks";
import { persons } from "@/db/schema/people";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { type DecidedRisk, type GivenAnswer, linkAnswer } from "../contract";
import type { CheckedChannel } from "../rules-case";

/** The channels of the association, in their order. */
export async function readChannels(ctx: Ctx, scope: Scope): Promise<CheckedChannel[]> {
  return ctx.db
    .select({ id: channels.id, name: channels.name, kind: channels.kind })
    .from(channels)
    .where(eq(channels.associationId, scope.associationId))
    .orderBy(asc(channels.position), asc(channels.id));
}

/** The answers about a post. */
export async function answersOf(ctx: Ctx, scope: Scope, postId: string): Promise<GivenAnswer[]> {
  const rows = await readAnswers(ctx, scope, eq(postChecks.postId, postId));
  return rows.map(({ postId: _, ...answer }) => answer);
}

/** The answers about some posts, in the order of their questions' ids. */
export async function readAnswers(
  ctx: Ctx,
  scope: Scope,
  about: SQL | undefined,
): Promise<(GivenAnswer & { postId: string })[]> {
  const rows = await ctx.db
    .select({
      postId: postChecks.postId,
      itemId: postChecks.itemId,
      answer: postChecks.answer,
      asked: postChecks.asked,
      listNumber: postChecks.listNumber,
      note: postChecks.note,
      detail: postChecks.detail,
      personName: persons.name,
      answeredAt: postChecks.answeredAt,
      revision: postChecks.revision,
    })
    .from(postChecks)
    .innerJoin(persons, eq(persons.id, postChecks.personId))
    .where(and(eq(postChecks.associationId, scope.associationId), about))
    .orderBy(asc(postChecks.itemId));
  return rows.map(({ detail, answeredAt, ...row }) => ({
    ...row,
    link: linkAnswer.safeParse(detail).data ?? null,
    at: answeredAt.toISOString(),
  }));
}

const raisers = alias(persons, "raisers");
const lowerers = alias(persons, "lowerers");

/** What people decided about the risk class of a post. */
export async function decidedRisk(ctx: Ctx, scope: Scope, postId: string): Promise<DecidedRisk> {
  const [row] = await ctx.db
    .select({ risk: postRisks, raisedBy: raisers.name, loweredBy: lowerers.name })
    .from(postRisks)
    .leftJoin(raisers, eq(raisers.id, postRisks.raisedById))
    .leftJoin(lowerers, eq(lowerers.id, postRisks.loweredById))
    .where(and(eq(postRisks.associationId, scope.associationId), eq(postRisks.postId, postId)));
  if (!row) return { raised: null, lowered: null };
  const { raisedTo, raisedReason, raisedAt, loweredTo, loweredReason, loweredAt, accepted } = row.risk;
  const by = (name: string | null, at: Date | null) => ({
    personName: name ?? "",
    at: (at ?? row.risk.updatedAt).toISOString(),
  });
  return {
    raised: raisedTo && { to: raisedTo, reason: raisedReason, ...by(row.raisedBy, raisedAt) },
    lowered: loweredTo && {
      to: loweredTo,
      reason: loweredReason,
      ...by(row.loweredBy, loweredAt),
      accepted,
    },
  };
}
