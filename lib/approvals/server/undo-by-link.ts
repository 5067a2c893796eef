import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { approvalDecisions, approvalLinks } from "@/db/schema/approvals";
import { asPerson } from "@/lib/access/server/as-person";
import type { BaseCtx } from "@/lib/access/server/context";
import { hashToken } from "@/lib/access/server/hash-token";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { limits } from "@/lib/access/server/limits";
import { perAddress } from "@/lib/access/server/per-address";
import { refuseTooMany } from "@/lib/access/server/refuse-too-many";
import { ruleBroken } from "@/lib/errors";
import { undoDecision } from "./undo-decision";

/** Takes back what was just decided with a link, which then works again. @throws AppError RULE where it is too late */
export async function undoByLink(
  outer: BaseCtx,
  { token, decisionId }: { token: string; decisionId: string },
): Promise<{ ok: true }> {
  await refuseTooMany(outer, perAddress(outer, limits.signInFromAddress));
  const [link] = await outer.db
    .select({
      id: approvalLinks.id,
      personId: approvalLinks.personId,
      associationId: approvalLinks.associationId,
    })
    .from(approvalLinks)
    .innerJoin(approvalDecisions, eq(approvalDecisions.byLink, approvalLinks.id))
    .where(
      and(
        eq(approvalLinks.tokenHash, hashToken(token)),
        isNotNull(approvalLinks.usedAt),
        eq(approvalDecisions.id, decisionId),
      ),
    );
  if (!link) throw ruleBroken("linkInvalid");
  return inTransaction(await asPerson(outer, link.personId), async (ctx) => {
    const done = await undoDecision(ctx, { associationId: link.associationId, decisionId });
    await ctx.db.update(approvalLinks).set({ usedAt: null }).where(eq(approvalLinks.id, link.id));
    return done;
  });
}
