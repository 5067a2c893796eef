import "server-only";
import { eq } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import type { BaseCtx } from "@/lib/access/server/context";

/** The person who last changed what a post publishes; null for posts of an import. */
export async function writerOf(ctx: BaseCtx, postId: string): Promise<string | null> {
  const [row] = await ctx.db.select({ by: posts.contentById }).from(posts).where(eq(posts.id, postId));
  return row?.by ?? null;
}
