import "server-only";
import { eq } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";

/**
 * The persons who may not decide on what a post publishes now: whoever last changed its texts, and everybody who changed
 * its pictures since or whose words were taken over. Where none is known it is whoever asks.
 */
export async function writersOf(ctx: Ctx, postId: string): Promise<string[]> {
  const [row] = await ctx.db.select({ ids: posts.writerIds }).from(posts).where(eq(posts.id, postId));
  return row && row.ids.length > 0 ? row.ids : [ctx.me.personId];
}
