import "server-only";
import { asc, eq } from "drizzle-orm";
import { channels, formats } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { can } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { Association, Colleague } from "../contract";
import { channelColumns, findMasterData } from "./internal";

/**
 * An association with what every view of it needs once: channels, formats and the names behind the cards, also of
 * those who have left. Names come only for those who may see the team.
 */
export async function getAssociation(ctx: Ctx, input: { associationId: string }): Promise<Association> {
  const scope = await enter(ctx, input.associationId, "association.read");
  const [master, channelRows, formatRows, colleagues] = await Promise.all([
    findMasterData(ctx, scope),
    ctx.db
      .select(channelColumns)
      .from(channels)
      .where(eq(channels.associationId, scope.associationId))
      .orderBy(asc(channels.position), asc(channels.id)),
    ctx.db
      .select({
        id: formats.id,
        key: formats.key,
        nameDe: formats.nameDe,
        nameEn: formats.nameEn,
        minutes: formats.minutes,
      })
      .from(formats)
      .where(eq(formats.associationId, scope.associationId))
      .orderBy(asc(formats.position), asc(formats.id)),
    can(ctx.me.standings, "member.read", scope) ? selectColleagues(ctx, scope) : [],
  ]);
  return { ...master, channels: channelRows, formats: formatRows, colleagues };
}

async function selectColleagues(ctx: Ctx, scope: Scope): Promise<Colleague[]> {
  const rows = await ctx.db
    .select({
      id: memberships.id,
      personId: memberships.personId,
      name: persons.name,
      endedAt: memberships.endedAt,
    })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(eq(memberships.associationId, scope.associationId))
    .limit(1_000);
  const byName = new Intl.Collator("de");
  return rows
    .map(({ endedAt, ...row }) => ({ ...row, active: endedAt === null }))
    .sort((a, b) => byName.compare(a.name, b.name));
}
