import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { scopeInside } from "@/lib/access/server/scope";
import type { Post } from "@/lib/posts/contract";
import { contentOf } from "@/lib/posts/rules-content";
import { lockPost } from "@/lib/posts/server/lock-post";
import { followApproval } from "./follow-approval";
import { hashContent } from "./hash-content";
import { roundsOf } from "./internal";

/** Waits for whoever writes a post that shows a medium: posts come before media, as in every write of a post. */
export async function holdPostsOf(ctx: Ctx, mediaId: string): Promise<void> {
  await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(decidedOn(mediaId))
    .orderBy(asc(posts.associationId), asc(posts.id))
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
    .orderBy(asc(posts.associationId), asc(posts.id));
  for (const { id, ...place } of shown) {
    const scope = scopeInside(place);
    const post = await lockPost(ctx, scope, id);
    await noteWriter(ctx, post);
    await followApproval(ctx, scope, post);
  }
}

/** Whoever changes what a post publishes by its picture wrote it too, beside whoever wrote its words. */
async function noteWriter(ctx: Ctx, post: Post): Promise<void> {
  const rounds = await roundsOf(ctx, { associationId: post.associationId, postId: post.id });
  const decided = rounds.find(({ state }) => state === "open" || state === "approved");
  if (decided?.contentHash === hashContent(contentOf(post))) return;
  const me = ctx.me.personId;
  await ctx.db
    .update(posts)
    .set({ writerIds: sql`array_append(array_remove(${posts.writerIds}, ${me}::uuid), ${me}::uuid)` })
    .where(and(eq(posts.associationId, post.associationId), eq(posts.id, post.id)));
}

/** The posts that show a medium and are under approval, or approved. */
function decidedOn(mediaId: string): SQL | undefined {
  const shows = sql`${posts.media} ? ${mediaId}::text and ${posts.media} <> '{}'::jsonb`;
  return and(shows, inArray(posts.stage, ["review", "approved"]), isNull(posts.deletedAt));
}
