import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { memberships } from "@/db/schema/people";
import { followAbsences } from "@/lib/absences/server/follow-absences";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { closeLinks } from "@/lib/approvals/server/close-links";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { AppError, ruleBroken } from "@/lib/errors";
import type { Member } from "../contract";
import { refusalOf } from "../rules";
import { loadTeam, lockTeam, memberOf } from "./internal";

export type UpdateMemberInput = {
  associationId: string;
  memberId: string;
  expectedRevision: number;
  roles: Role[];
  /** Planned minutes a week; a plan agreed with the person, never measured. */
  weeklyMinutes: number;
  /** ISO weekdays the minutes are spread over; left out they stay. */
  workDays?: number[];
};

/**
 * Changes roles and planned minutes of a member; a role that is taken ends the links of their mails. Throws `CONFLICT` (`current`) when somebody was faster and `RULE`
 * for roles of another kind of association, the last managing person, and one's own managing role.
 */
export async function updateMember(outer: Ctx, input: UpdateMemberInput): Promise<Member> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "member.manage");
    await lockTeam(ctx, scope);
    const team = await loadTeam(ctx, scope);
    const before = memberOf(team, input.memberId);
    const roles = [...new Set(input.roles)];
    const byPersonId = ctx.me.personId;
    const refusal = refusalOf({ kind: scope.kind, team, memberId: before.id, roles, byPersonId });
    if (refusal) throw ruleBroken(refusal);
    const workDays = input.workDays ? [...new Set(input.workDays)].toSorted() : before.workDays;
    const written = await ctx.db
      .update(memberships)
      .set({
        roles,
        weeklyMinutes: input.weeklyMinutes,
        ...(workDays ? { workDays } : {}),
        revision: sql`${memberships.revision} + 1`,
        updatedAt: ctx.now,
      })
      .where(
        and(
          eq(memberships.associationId, scope.associationId),
          eq(memberships.id, before.id),
          eq(memberships.revision, input.expectedRevision),
          isNull(memberships.endedAt),
        ),
      )
      .returning({ revision: memberships.revision });
    if (!written[0]) throw new AppError("CONFLICT", "changedMeanwhile", { current: before });
    const after = { roles, weeklyMinutes: input.weeklyMinutes };
    const { associationId } = scope;
    if (before.roles.some((role) => !roles.includes(role))) {
      await closeLinks(ctx, { personId: before.personId, associationId });
    }
    if (!sameRoles(before.roles, roles)) {
      await appendAudit(ctx, {
        associationId,
        kind: "members.rolesChanged",
        subjectId: before.id,
        detail: { before: before.roles, after: roles },
      });
    }
    if (!sameRoles(before.roles, roles)) await followAbsences(ctx, associationId);
    await record(ctx, {
      associationId,
      kind: "members.updated",
      subjectId: before.id,
      detail: {
        revision: written[0].revision,
        before: { roles: before.roles, weeklyMinutes: before.weeklyMinutes },
        after,
      },
    });
    return { ...before, ...after, workDays, revision: written[0].revision };
  });
}

function sameRoles(one: readonly Role[], other: readonly Role[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}
