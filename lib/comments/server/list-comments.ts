import "server-only";
import { and, eq } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";
import { inSight } from "@/lib/posts/server/match-posts";
import type { Comment } from "../contract";
import { commentsOf } from "./comments-of";

/** The comments of a post in the order in which they were written. */
export async function listComments(
  ctx: Ctx,
  input: { associationId: string; postId: string },
): Promise<{ comments: Comment[] }> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const [seen, comments] = await Promise.all([
    ctx.db.$count(posts, and(inSight(scope), eq(posts.id, input.postId))),
    commentsOf(ctx, scope, input.postId),
  ]);
  if (seen === 0) throw notFound();
  return { comments };
}
