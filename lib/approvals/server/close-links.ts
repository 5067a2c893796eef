import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { approvalLinks } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import type { BaseCtx } from "@/lib/access/server/context";

/** Ends the links that somebody was mailed for decisions in an association and its districts: they lost a right there. */
export async function closeLinks(
  ctx: BaseCtx,
  { personId, associationId }: { personId: string; associationId: string },
): Promise<void> {
  const places = ctx.db
    .select({ id: associations.id })
    .from(associations)
    .where(or(eq(associations.id, associationId), eq(associations.parentId, associationId)));
  await ctx.db
    .update(approvalLinks)
    .set({ revokedAt: ctx.now })
    .where(
      and(
        eq(approvalLinks.personId, personId),
        inArray(approvalLinks.associationId, places),
        isNull(approvalLinks.usedAt),
        isNull(approvalLinks.revokedAt),
      ),
    );
}
