import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Duty } from "@/db/enums";
import { deputies, memberships } from "@/db/schema/people";
import { followAbsences } from "@/lib/absences/server/follow-absences";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { appendAudit } from "@/lib/audit/server/append-audit";
import { AppError, ruleBroken } from "@/lib/errors";
import type { Member } from "../contract";
import { refusalOfDeputies } from "../rules";
import { loadTeam, lockTeam, memberOf } from "./internal";

export type SetDeputiesInput = {
  associationId: string;
  memberId: string;
  expectedRevision: number;
  duty: Duty;
  /** Membership ids, first deputy first. */
  deputyIds: string[];
};

/**
 * Replaces who stands in for a member in one duty, as a whole. Nothing is copied to the deputies: they have the
 * duty while the member is away, worked out from the dates each time. Throws `CONFLICT` (`current`) and `RULE`.
 */
export async function setDeputies(outer: Ctx, input: SetDeputiesInput): Promise<Member> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "deputy.manage");
    await lockTeam(ctx, scope);
    const team = await loadTeam(ctx, scope);
    const member = memberOf(team, input.memberId);
    const refusal = refusalOfDeputies({ team, member, duty: input.duty, deputyIds: input.deputyIds });
    if (refusal) throw ruleBroken(refusal);
    const revision = await raiseRevision(ctx, scope, input);
    if (revision === undefined) throw new AppError("CONFLICT", "changedMeanwhile", { current: member });
    await replaceDeputies(ctx, scope, input);
    await followAbsences(ctx, scope.associationId);
    const { duty, deputyIds } = input;
    const before = member.deputies.find((order) => order.duty === duty)?.deputyIds ?? [];
    await appendAudit(ctx, {
      associationId: scope.associationId,
      kind: "members.deputiesSet",
      subjectId: member.id,
      detail: { duty, before, after: deputyIds },
    });
    await record(ctx, {
      associationId: scope.associationId,
      kind: "members.deputiesSet",
      subjectId: member.id,
      detail: { revision, duty, before, after: deputyIds },
    });
    const orders = member.deputies.map((order) => (order.duty === duty ? { duty, deputyIds } : order));
    return { ...member, deputies: orders, revision };
  });
}

async function raiseRevision(ctx: Ctx, scope: Scope, input: SetDeputiesInput): Promise<number | undefined> {
  const [written] = await ctx.db
    .update(memberships)
    .set({ revision: sql`${memberships.revision} + 1`, updatedAt: ctx.now })
    .where(
      and(
        eq(memberships.associationId, scope.associationId),
        eq(memberships.id, input.memberId),
        eq(memberships.revision, input.expectedRevision),
        isNull(memberships.endedAt),
      ),
    )
    .returning({ revision: memberships.revision });
  return written?.revision;
}

async function replaceDeputies(ctx: Ctx, scope: Scope, { memberId, duty, deputyIds }: SetDeputiesInput) {
  const { associationId } = scope;
  const own = and(eq(deputies.associationId, associationId), eq(deputies.membershipId, memberId));
  await ctx.db.delete(deputies).where(and(own, eq(deputies.duty, duty)));
  const rows = deputyIds.map((deputyMembershipId, position) => ({
    associationId,
    membershipId: memberId,
    duty,
    position,
    deputyMembershipId,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  }));
  if (rows.length > 0) await ctx.db.insert(deputies).values(rows);
}
