import "server-only";
import { and, eq, gte } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";

/**
 * Hands the posts that fill places of a series over to those of another (or of the same), by day of the rule. What a
 * post says stays, and so does its revision.
 */
export async function relinkPosts(
  ctx: Ctx,
  scope: Scope,
  { from, to, days }: { from: string; to: string; days: ReadonlyMap<string, string> },
): Promise<void> {
  for (const [day, successor] of days) {
    await ctx.db
      .update(posts)
      .set({ seriesId: to, seriesDay: successor })
      .where(
        and(eq(posts.associationId, scope.associationId), eq(posts.seriesId, from), eq(posts.seriesDay, day)),
      );
  }
}

/** The days of a series from a day on for which there is a post; whoever is writing one of these is waited for. */
export async function lockLinkedPosts(
  ctx: Ctx,
  scope: Scope,
  { seriesId, from }: { seriesId: string; from: string },
): Promise<string[]> {
  const rows = await ctx.db
    .select({ day: posts.seriesDay })
    .from(posts)
    .where(
      and(
        eq(posts.associationId, scope.associationId),
        eq(posts.seriesId, seriesId),
        gte(posts.seriesDay, from),
      ),
    )
    .orderBy(posts.id)
    .for("update");
  return rows.flatMap(({ day }) => day ?? []);
}
