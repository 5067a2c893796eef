import "server-only";
import { and, desc, gte, ne, sql } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { addMonths } from "@/lib/time/months";
import { todayIn } from "@/lib/time/zones";
import type { SimilarPost } from "../contract";
import { mostSimilar } from "../rules-similar";
import { inSight } from "./match-posts";

const months = 24;
const mostTitles = 2_000;
const mostShown = 5;

/**
 * Posts of an association whose title resembles one that is being written: not discarded, and planned or begun
 * within two years. Titles are compared here and not by the database, whose trigrams would need an extension.
 */
export async function findSimilarPosts(
  ctx: Ctx,
  { associationId, title }: { associationId: string; title: string },
): Promise<{ posts: SimilarPost[] }> {
  const scope = await enter(ctx, associationId, "post.readInternal");
  const since = addMonths(todayIn(ctx.now), -months);
  const titles = await ctx.db
    .select({ id: posts.id, title: posts.title, stage: posts.stage, plannedOn: posts.plannedOn })
    .from(posts)
    .where(
      and(
        inSight(scope),
        ne(posts.stage, "discarded"),
        gte(sql`coalesce(${posts.plannedOn}, ${posts.createdAt}::date)`, since),
      ),
    )
    // Ids rise with time, so the key over association and id gives the newest without sorting.
    .orderBy(desc(posts.id))
    .limit(mostTitles);
  return { posts: mostSimilar(title, titles, mostShown) };
}
