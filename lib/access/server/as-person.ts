import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { awayNow } from "@/lib/coverage/server/away-now";
import { notFound } from "@/lib/errors";
import type { BaseCtx, Ctx } from "./context";
import { withStandIns } from "./standing-of";

/**
 * The context of a person who is known by something else than a session: the link they were mailed, or what they decided
 * earlier. With the rights the database gives them at this moment.
 */
export async function asPerson(ctx: BaseCtx, personId: string): Promise<Ctx> {
  const rows = await ctx.db
    .select({
      name: persons.name,
      email: persons.email,
      locale: persons.locale,
      associationId: memberships.associationId,
      roles: memberships.roles,
      parentId: associations.parentId,
      kind: associations.kind,
      awayIn: awayNow(persons.id, ctx.now),
    })
    .from(persons)
    .leftJoin(memberships, and(eq(memberships.personId, persons.id), isNull(memberships.endedAt)))
    .leftJoin(associations, eq(associations.id, memberships.associationId))
    .where(eq(persons.id, personId));
  const [first] = rows;
  if (!first) throw notFound();
  const { name, email, locale } = first;
  const stood = await withStandIns(ctx.db, ctx.now, personId, rows);
  return { ...ctx, locale, me: { personId, sessionId: "", name, email, locale, ...stood } };
}
