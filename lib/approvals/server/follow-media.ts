import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { scopeInside } from "@/lib/access/server/scope";
import { lockPost } from "@/lib/posts/server/lock-post";
import { followApproval } from "./follow-approval";

/** Waits for whoever writes a post that shows a medium: posts come before media, as in every write of a post. */
export async function holdPostsOf(ctx: Ctx, mediaId: string): Promise<void> {
  await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(decidedOn(mediaId))
    .orderBy(asc(posts.id))
    .for("update");
}

/**
 * Called in the transaction of whoever changes what is said of a medium, or deletes it: posts that show it and are
 * under approval, or approved, are no longer what was decided. A state's medium stands in posts of its districts.
 */
export async function followMedia(ctx: Ctx, mediaId: string): Promise<void> {
  const shown = await ctx.db
    .select({ id: posts.id, associationId: posts.associationId, parentId: associations.parentId })
    .from(posts)
    .innerJoin(associations, eq(associations.id, posts.associationId))
    .where(decidedOn(mediaId))
    .orderBy(asc(posts.id));
  for (const { id, ...place } of shown) {
    const scope = scopeInside(place);
    const written = await ctx.db
      .update(posts)
      .set({ contentById: ctx.me.personId })
      .where(and(eq(posts.associationId, place.associationId), eq(posts.id, id)))
      .returning({ id: posts.id });
    if (written.length > 0) await followApproval(ctx, scope, await lockPost(ctx, scope, id));
  }
}

/** The posts that show a medium and are under approval, or approved. */
function decidedOn(mediaId: string): SQL | undefined {
  const shows = sql`${posts.media} ? ${mediaId}::text and ${posts.media} <> '{}'::jsonb`;
  return and(shows, inArray(posts.stage, ["review", "approved"]), isNull(posts.deletedAt));
}
