import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { invitations } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { notFound } from "@/lib/errors";

/** Takes an open invitation back: its link stops working. `NOT_FOUND` once it was accepted or taken back. */
export async function revokeInvitation(
  outer: Ctx,
  input: { associationId: string; invitationId: string },
): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "member.manage");
    const [revoked] = await ctx.db
      .update(invitations)
      .set({ revokedAt: ctx.now, revision: sql`${invitations.revision} + 1`, updatedAt: ctx.now })
      .where(
        and(
          eq(invitations.associationId, scope.associationId),
          eq(invitations.id, input.invitationId),
          isNull(invitations.acceptedAt),
          isNull(invitations.revokedAt),
        ),
      )
      .returning({ id: invitations.id });
    if (!revoked) throw notFound();
    await record(ctx, {
      associationId: scope.associationId,
      kind: "members.invitationRevoked",
      subjectId: revoked.id,
    });
    return { ok: true };
  });
}
