import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { invitations } from "@/db/schema/people";
import { can } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { Invitation, Team } from "../contract";
import { selectDeputies, selectMembers, toMembers } from "./internal";

/** The team of an association. Addresses and open invitations are shown to those who manage members only. */
export async function listMembers(ctx: Ctx, input: { associationId: string }): Promise<Team> {
  const scope = await enter(ctx, input.associationId, "member.read");
  const [members, deputies, open] = await Promise.all([
    selectMembers(ctx, scope).limit(500),
    selectDeputies(ctx, scope),
    can(ctx.me.standings, "member.manage", scope) ? selectOpenInvitations(ctx, scope) : [],
  ]);
  return { members: toMembers(ctx, scope, { members, deputies }), invitations: open };
}

/** Neither accepted nor taken back. Expired ones stay in sight, so that somebody asks again. */
async function selectOpenInvitations(ctx: Ctx, scope: Scope): Promise<Invitation[]> {
  const rows = await ctx.db
    .select({
      id: invitations.id,
      email: invitations.email,
      name: invitations.name,
      roles: invitations.roles,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.associationId, scope.associationId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .orderBy(asc(invitations.createdAt), asc(invitations.id))
    .limit(200);
  return rows.map((row) => ({
    ...row,
    expiresAt: row.expiresAt.toISOString(),
    expired: row.expiresAt <= ctx.now,
  }));
}
