import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { notFound } from "@/lib/errors";
import type { MeDto } from "../contract";
import type { Ctx } from "./context";

/**
 * The person signed in, with their settings, every association they belong to, state associations first, and what they
 * may do for somebody who is away.
 */
export async function getMe(ctx: Ctx): Promise<MeDto> {
  const { personId, standings, standsIn } = ctx.me;
  const [person, rows] = await Promise.all([selectPerson(ctx, personId), selectMemberships(ctx, personId)]);
  const [found] = person;
  if (!found) throw notFound();
  const elsewhere = standings.filter((one) => !rows.some((own) => own.associationId === one.associationId));
  return {
    ...{ personId, ...found, memberships: rows, standsIn },
    standings: standings.map((one) => ({ ...one, roles: [...one.roles] })),
    helps: await selectHelped(
      ctx,
      elsewhere.map(({ associationId }) => associationId),
    ),
  };
}

function selectPerson(ctx: Ctx, personId: string) {
  return ctx.db
    .select({
      name: persons.name,
      email: persons.email,
      locale: persons.locale,
      theme: persons.theme,
      hasPassword: isNotNull(persons.passwordHash).mapWith(Boolean),
    })
    .from(persons)
    .where(eq(persons.id, personId));
}

function selectMemberships(ctx: Ctx, personId: string) {
  return ctx.db
    .select({
      id: memberships.id,
      associationId: associations.id,
      parentId: associations.parentId,
      kind: associations.kind,
      name: associations.name,
      shortName: associations.shortName,
      slug: associations.slug,
      regionLabel: associations.regionLabel,
      roles: memberships.roles,
      weeklyMinutes: memberships.weeklyMinutes,
    })
    .from(memberships)
    .innerJoin(associations, eq(associations.id, memberships.associationId))
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)))
    .orderBy(desc(associations.kind), asc(associations.name));
}

/** Usually none: whoever helps out elsewhere does so while somebody is away there. */
async function selectHelped(ctx: Ctx, ids: readonly string[]): Promise<MeDto["helps"]> {
  if (ids.length === 0) return [];
  const { id, kind, name, shortName, slug, regionLabel } = associations;
  return ctx.db
    .select({ id, kind, name, shortName, slug, regionLabel })
    .from(associations)
    .where(inArray(id, [...ids]))
    .orderBy(asc(name));
}
