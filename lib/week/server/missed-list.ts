import "server-only";
import { and, asc, eq, isNull, lt, type SQL } from "drizzle-orm";
import { jsonList, named } from "@/db/json-list";
import { approvalRounds } from "@/db/schema/approvals";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { cardColumns } from "@/lib/posts/server/select-cards";
import type { MissedCard } from "../contract";

export type MissedRow = Omit<MissedCard, "onBehalfOf">;

/** The posts that meet a condition and whose decision should have been there by now, the longest wait first. */
export function missedList(ctx: Ctx, where: SQL | undefined, limit: number): SQL<MissedRow[]> {
  return jsonList<MissedRow>(
    ctx.db
      .select(named({ ...cardColumns, roundId: approvalRounds.id, riskClass: approvalRounds.riskClass }))
      .from(posts)
      .innerJoin(
        approvalRounds,
        and(
          eq(approvalRounds.associationId, posts.associationId),
          eq(approvalRounds.postId, posts.id),
          eq(approvalRounds.state, "open"),
        ),
      )
      .where(and(where, eq(posts.stage, "review"), isNull(posts.heldAt), lt(posts.decisionDueAt, ctx.now)))
      .orderBy(asc(posts.decisionDueAt), asc(posts.id))
      .limit(limit),
  );
}
