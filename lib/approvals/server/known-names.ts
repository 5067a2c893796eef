import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import type { BaseCtx } from "@/lib/access/server/context";
import type { Post } from "@/lib/posts/contract";

/** Names around a post that no small correction may touch: of the team, its contacts, the people shown, the town. */
export async function knownNames(ctx: BaseCtx, post: Post): Promise<string[]> {
  const own = eq(memberships.associationId, post.associationId);
  const rows = await ctx.db
    .select({ person: persons.name, town: associations.town, short: associations.shortName })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .innerJoin(associations, eq(associations.id, memberships.associationId))
    .where(and(own, isNull(memberships.endedAt)));
  const contacts = Object.values(post.contacts).map(({ name }) => name);
  const shown = post.mediaCards.flatMap(({ people }) => people.map(({ name }) => name));
  const places = rows.slice(0, 1).flatMap(({ town, short }) => [town, short]);
  return [...rows.map(({ person }) => person), ...contacts, ...shown, ...places].filter(Boolean);
}
