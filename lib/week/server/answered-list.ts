import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { jsonList, named } from "@/db/json-list";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { cardColumns } from "@/lib/posts/server/select-cards";
import type { AnsweredCard } from "../contract";

export type AnsweredRow = Omit<AnsweredCard, "onBehalfOf">;

/** The posts that meet a condition and whose newest request was answered in a way that asks something of the author. */
export function answeredList(ctx: Ctx, where: SQL | undefined, limit: number): SQL<AnsweredRow[]> {
  const answer = answerTo(ctx);
  return jsonList<AnsweredRow>(
    ctx.db
      .select(named({ ...cardColumns, answer }))
      .from(posts)
      .where(and(where, inArray(posts.stage, ["drafting", "review"]), isNotNull(answer)))
      .orderBy(asc(posts.plannedOn), asc(posts.id))
      .limit(limit),
  );
}

/**
 * Sent back or rejected and a draft since, or approved with changes that nobody has taken over or left yet: either
 * moves the round on.
 */
function answerTo(ctx: Ctx): SQL<AnsweredCard["answer"]> {
  const sentBack = and(
    eq(posts.stage, "drafting"),
    inArray(approvalDecisions.kind, ["requestChanges", "reject"]),
  );
  const toConfirm = and(
    eq(posts.stage, "review"),
    eq(approvalRounds.state, "open"),
    eq(approvalDecisions.kind, "approveWithChanges"),
    eq(approvalDecisions.step, approvalRounds.step),
    ne(approvalDecisions.personId, ctx.me.personId),
  );
  const decided = ctx.db
    .select({
      answer: sql`jsonb_build_object('kind', ${approvalDecisions.kind}, 'name', ${persons.name},
        'comment', ${approvalDecisions.comment})`,
    })
    .from(approvalDecisions)
    .innerJoin(approvalRounds, eq(approvalRounds.id, approvalDecisions.roundId))
    .innerJoin(persons, eq(persons.id, approvalDecisions.personId))
    .where(
      and(
        eq(approvalRounds.associationId, posts.associationId),
        eq(approvalRounds.postId, posts.id),
        isNewest(),
        eq(approvalDecisions.pass, approvalRounds.pass),
        isNotNull(approvalDecisions.settledAt),
        isNull(approvalDecisions.undoneAt),
        or(sentBack, toConfirm),
      ),
    )
    .orderBy(desc(approvalDecisions.decidedAt))
    .limit(1);
  return sql<AnsweredCard["answer"]>`(${decided})`;
}

function isNewest(): SQL {
  return sql`${approvalRounds.number} = (select max(newest.number) from ${approvalRounds} as newest
    where newest.association_id = ${posts.associationId} and newest.post_id = ${posts.id})`;
}
