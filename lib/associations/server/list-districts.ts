import "server-only";
import { type AnyColumn, and, asc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Duty, Role } from "@/db/enums";
import { associations, channels } from "@/db/schema/associations";
import { deputies, invitations, memberships } from "@/db/schema/people";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { standInRoles } from "@/lib/members/rules";
import type { DistrictLine } from "../contract";
import { missingIn } from "../rules";

/** More than any federation has; a bound for the answer. */
const mostDistricts = 1_000;

/** The districts of a state association with their set-up state, by region and name, in one query. */
export async function listDistricts(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ districts: DistrictLine[] }> {
  const scope = await enter(ctx, input.associationId, "district.list");
  const rows = await selectDistricts(ctx, scope);
  const inGerman = new Intl.Collator("de").compare;
  const districts = rows
    .map(({ editors, editorsWithDeputy, deciders, decidersWithDeputy, ...line }) => ({
      ...line,
      missing: missingIn({
        editors,
        editorsWithDeputy,
        deciders,
        decidersWithDeputy,
        channels: line.channels,
      }),
    }))
    .sort((a, b) => inGerman(a.regionLabel ?? "", b.regionLabel ?? "") || inGerman(a.name, b.name));
  return { districts };
}

function selectDistricts(ctx: Ctx, scope: Scope) {
  const team = countTeams(ctx, scope);
  const open = sql`${invitations.acceptedAt} is null and ${invitations.revokedAt} is null
    and ${invitations.expiresAt} > ${ctx.now.toISOString()}`;
  return ctx.db
    .select({
      id: associations.id,
      name: associations.name,
      shortName: associations.shortName,
      slug: associations.slug,
      town: associations.town,
      regionLabel: associations.regionLabel,
      people: sql<number>`coalesce(${team.people}, 0)`,
      editors: sql<number>`coalesce(${team.editors}, 0)`,
      editorsWithDeputy: sql<number>`coalesce(${team.editorsWithDeputy}, 0)`,
      deciders: sql<number>`coalesce(${team.deciders}, 0)`,
      decidersWithDeputy: sql<number>`coalesce(${team.decidersWithDeputy}, 0)`,
      openInvitations: sql<number>`(select count(*)::int from ${invitations}
        where ${invitations.associationId} = ${associations.id} and ${open})`,
      channels: sql<number>`(select count(*)::int from ${channels}
        where ${channels.associationId} = ${associations.id} and ${channels.active})`,
    })
    .from(associations)
    .leftJoin(team, eq(team.associationId, associations.id))
    .where(eq(associations.parentId, scope.associationId))
    .orderBy(asc(associations.name))
    .limit(mostDistricts);
}

function countTeams(ctx: Ctx, scope: Scope) {
  const editing = heldBy(["editor"]);
  const deciding = heldBy(["approver", "manager"]);
  return ctx.db
    .select({
      associationId: memberships.associationId,
      people: sql<number>`count(*)::int`.as("people"),
      editors: sql<number>`(count(*) filter (where ${editing}))::int`.as("editors"),
      editorsWithDeputy:
        sql<number>`(count(*) filter (where ${editing} and ${deputised("editing")}))::int`.as(
          "editors_with_deputy",
        ),
      deciders: sql<number>`(count(*) filter (where ${deciding}))::int`.as("deciders"),
      decidersWithDeputy:
        sql<number>`(count(*) filter (where ${deciding} and ${deputised("approving")}))::int`.as(
          "deciders_with_deputy",
        ),
    })
    .from(memberships)
    .innerJoin(associations, eq(associations.id, memberships.associationId))
    .where(and(eq(associations.parentId, scope.associationId), isNull(memberships.endedAt)))
    .groupBy(memberships.associationId)
    .as("team");
}

function heldBy(roles: readonly Role[], held: AnyColumn = memberships.roles) {
  return sql`${held} && ${sql.param(roles, memberships.roles)}`;
}

function deputised(duty: Duty) {
  const standIn = alias(memberships, "stand_in");
  const able = standInRoles(duty);
  return sql`exists (select 1 from ${deputies}
    join ${memberships} ${sql.identifier("stand_in")} on ${standIn.id} = ${deputies.deputyMembershipId}
    where ${deputies.membershipId} = ${memberships.id} and ${deputies.duty} = ${duty}
      and ${standIn.endedAt} is null and ${able ? heldBy(able, standIn.roles) : true})`;
}
