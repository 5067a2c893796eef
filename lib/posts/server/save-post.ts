import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { AppError } from "@/lib/errors";
import type { Post, PostFields } from "../contract";
import { findPost, postColumns, setChannels, toPost } from "./internal";

/** What a write may set beside the fields: the stage with its reason, and whether the post is deleted. */
export type PostPatch = Partial<PostFields> & {
  stage?: Post["stage"];
  discardedReason?: string | null;
  deletedAt?: Date | null;
};

/**
 * Writes the patch if the post still stands at `expected`, raises its revision by one, and gives back what stands now.
 * Throws `CONFLICT` with what stands now when somebody was faster.
 */
export async function savePost(
  ctx: Ctx,
  target: { scope: Scope; postId: string; expected: number },
  patch: PostPatch,
): Promise<Post> {
  const { scope, postId, expected } = target;
  const { channelIds, ...columns } = patch;
  const [row] = await ctx.db
    .update(posts)
    .set({ ...columns, revision: sql`${posts.revision} + 1`, updatedAt: ctx.now })
    .where(
      and(eq(posts.associationId, scope.associationId), eq(posts.id, postId), eq(posts.revision, expected)),
    )
    .returning(postColumns);
  if (!row) throw await conflict(ctx, scope, postId, []);
  const post = toPost(scope, row);
  return channelIds ? { ...post, channelIds: await setChannels(ctx, post, channelIds) } : post;
}

/** The refusal of a write that came too late: the post as it stands, and the fields both sides changed. */
export async function conflict(ctx: Ctx, scope: Scope, postId: string, fields: string[]): Promise<AppError> {
  const current = await findPost(ctx, scope, postId);
  return new AppError("CONFLICT", "changedMeanwhile", { current, fields });
}
