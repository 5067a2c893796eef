import "server-only";
import { addDays, max } from "date-fns";
import { and, eq } from "drizzle-orm";
import { approvalLinks, approvalRounds } from "@/db/schema/approvals";
import type { BaseCtx } from "@/lib/access/server/context";
import { makeToken } from "@/lib/access/server/make-token";
import { publicUrl } from "@/lib/access/server/public-url";

const daysAfterDeadline = 3;

/**
 * A new link with which one person may decide on the open round of a post, once; a
 * reminder brings another, and the first that is used uses up all of them. Null where no round is open. The whole address; only the hash of its secret is stored.
 */
export async function approvalLinkTo(
  ctx: BaseCtx,
  { associationId, postId, personId }: { associationId: string; postId: string; personId: string },
): Promise<string | null> {
  const [round] = await ctx.db
    .select()
    .from(approvalRounds)
    .where(
      and(
        eq(approvalRounds.associationId, associationId),
        eq(approvalRounds.postId, postId),
        eq(approvalRounds.state, "open"),
      ),
    );
  if (!round) return null;
  const { token, tokenHash } = makeToken();
  const { id: roundId, pass, step } = round;
  const expiresAt = addDays(max([round.deadlineAt, ctx.now]), daysAfterDeadline);
  await ctx.db
    .insert(approvalLinks)
    .values({ associationId, roundId, pass, step, personId, tokenHash, expiresAt, createdAt: ctx.now });
  return `${publicUrl()}/decide/${token}`;
}
