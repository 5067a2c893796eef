import "server-only";
import { and, eq } from "drizzle-orm";
import { approvalRounds } from "@/db/schema/approvals";
import type { BaseCtx } from "@/lib/access/server/context";
import { notFound } from "@/lib/errors";
import type { RoundRow } from "./internal";

/** One round of an association, or `NOT_FOUND`. */
export async function findRound(
  ctx: BaseCtx,
  { associationId, roundId }: { associationId: string; roundId: string },
): Promise<RoundRow> {
  const [row] = await ctx.db
    .select()
    .from(approvalRounds)
    .where(and(eq(approvalRounds.associationId, associationId), eq(approvalRounds.id, roundId)));
  if (!row) throw notFound();
  return row;
}
