import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Duty, duties } from "@/db/enums";
import { associations } from "@/db/schema/associations";
import { deputies, memberships, persons } from "@/db/schema/people";
import { can } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { notFound } from "@/lib/errors";
import type { Member } from "../contract";
import { mayStandIn } from "../rules";

/** Everybody who belongs to the association now. */
export function selectMembers(ctx: Ctx, scope: Scope) {
  return ctx.db
    .select({
      id: memberships.id,
      personId: memberships.personId,
      name: persons.name,
      email: persons.email,
      roles: memberships.roles,
      weeklyMinutes: memberships.weeklyMinutes,
      workDays: memberships.workDays,
      revision: memberships.revision,
    })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(and(eq(memberships.associationId, scope.associationId), isNull(memberships.endedAt)));
}

/** Who stands in for whom, first deputy first; those who have left do not count. */
export function selectDeputies(ctx: Ctx, scope: Scope) {
  const standIn = alias(memberships, "stand_in");
  return ctx.db
    .select({
      membershipId: deputies.membershipId,
      duty: deputies.duty,
      deputyId: deputies.deputyMembershipId,
    })
    .from(deputies)
    .innerJoin(standIn, eq(standIn.id, deputies.deputyMembershipId))
    .where(and(eq(deputies.associationId, scope.associationId), isNull(standIn.endedAt)))
    .orderBy(asc(deputies.position));
}

type MemberRow = Omit<Member, "deputies" | "email" | "workDays"> & { email: string; workDays: number[] };
type DeputyRow = { membershipId: string; duty: Duty; deputyId: string };

/** Rows as the contract shows them, by name, with the deputies who can do it. Addresses only for those who manage members. */
export function toMembers(
  ctx: Ctx,
  scope: Scope,
  rows: { members: MemberRow[]; deputies: DeputyRow[] },
): Member[] {
  const mayManage = can(ctx.me.standings, "member.manage", scope);
  const byName = new Intl.Collator("de");
  const rolesOf = new Map(rows.members.map(({ id, roles }) => [id, roles]));
  return rows.members
    .map((row) => ({
      ...row,
      email: mayManage ? row.email : null,
      workDays: mayManage ? row.workDays : null,
      deputies: duties.map((duty) => ({
        duty,
        deputyIds: rows.deputies
          .filter((one) => one.membershipId === row.id && one.duty === duty)
          .filter((one) => mayStandIn(rolesOf.get(one.deputyId) ?? [], duty))
          .map((one) => one.deputyId),
      })),
    }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** The team as it stands inside a write, one query after the other. */
export async function loadTeam(ctx: Ctx, scope: Scope): Promise<Member[]> {
  const members = await selectMembers(ctx, scope);
  return toMembers(ctx, scope, { members, deputies: await selectDeputies(ctx, scope) });
}

/** Somebody of the team, or `NOT_FOUND` for those who left and those of other associations. */
export function memberOf(team: Member[], memberId: string): Member {
  const member = team.find((one) => one.id === memberId);
  if (!member) throw notFound();
  return member;
}

/**
 * Lets one write at a time change a team: rules such as "never without a manager" look at all members at once.
 * Other writes of the association that only refer to it go on.
 */
export async function lockTeam(ctx: Ctx, scope: Scope): Promise<void> {
  await ctx.db
    .select({ id: associations.id })
    .from(associations)
    .where(eq(associations.id, scope.associationId))
    .for("no key update");
}
