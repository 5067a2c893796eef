import "server-only";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import { deputies, memberships } from "@/db/schema/people";
import { followAbsences } from "@/lib/absences/server/follow-absences";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { closeLinks } from "@/lib/approvals/server/close-links";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { notFound, ruleBroken } from "@/lib/errors";
import { refusalOf } from "../rules";
import { loadTeam, lockTeam, memberOf } from "./internal";

/**
 * Ends a membership: its rights and the links of its mails end with this write, its row stays so that posts keep a
 * name, and it stands in for nobody any more. Throws `RULE` for the last managing person and for one's own managing membership.
 */
export async function endMembership(
  outer: Ctx,
  input: { associationId: string; memberId: string },
): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "member.manage");
    await lockTeam(ctx, scope);
    const team = await loadTeam(ctx, scope);
    const member = memberOf(team, input.memberId);
    const byPersonId = ctx.me.personId;
    const refusal = refusalOf({ kind: scope.kind, team, memberId: member.id, roles: [], byPersonId });
    if (refusal) throw ruleBroken(refusal);
    const own = eq(memberships.associationId, scope.associationId);
    const [ended] = await ctx.db
      .update(memberships)
      .set({ endedAt: ctx.now, revision: sql`${memberships.revision} + 1`, updatedAt: ctx.now })
      .where(and(own, eq(memberships.id, member.id), isNull(memberships.endedAt)))
      .returning({ revision: memberships.revision });
    if (!ended) throw notFound();
    await ctx.db
      .delete(deputies)
      .where(
        and(
          eq(deputies.associationId, scope.associationId),
          or(eq(deputies.membershipId, member.id), eq(deputies.deputyMembershipId, member.id)),
        ),
      );
    await followAbsences(ctx, scope.associationId);
    await closeLinks(ctx, { personId: member.personId, associationId: scope.associationId });
    await appendAudit(ctx, {
      associationId: scope.associationId,
      kind: "members.ended",
      subjectId: member.id,
      detail: { before: member.roles },
    });
    await record(ctx, {
      associationId: scope.associationId,
      kind: "members.ended",
      subjectId: member.id,
      detail: { revision: ended.revision, before: { roles: member.roles, deputies: member.deputies } },
    });
    return { ok: true };
  });
}
