import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import { series } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";

type Link = { seriesId?: null; seriesDay?: null };

/**
 * What to write so that a post that comes back lets go of its place in a series where another post stands by now;
 * nothing where the place is free. Waits for whoever is filling a place of that series.
 */
export async function withoutTakenSlot(
  ctx: Ctx,
  { scope, postId }: { scope: Scope; postId: string },
): Promise<Link> {
  const { associationId } = scope;
  const [own] = await ctx.db
    .select({ seriesId: posts.seriesId, seriesDay: posts.seriesDay })
    .from(posts)
    .where(and(eq(posts.associationId, associationId), eq(posts.id, postId)));
  if (!own?.seriesId || !own.seriesDay) return {};
  const home = and(eq(series.associationId, associationId), eq(series.id, own.seriesId));
  await ctx.db.select({ id: series.id }).from(series).where(home).for("update");
  const others = and(
    eq(posts.associationId, associationId),
    eq(posts.seriesId, own.seriesId),
    eq(posts.seriesDay, own.seriesDay),
    ne(posts.id, postId),
    isNull(posts.deletedAt),
    ne(posts.stage, "discarded"),
  );
  return (await ctx.db.$count(posts, others)) > 0 ? { seriesId: null, seriesDay: null } : {};
}
