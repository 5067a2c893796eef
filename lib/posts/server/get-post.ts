import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { Post } from "../contract";
import { findPost } from "./internal";

/** One post, whole. Readers from the state get it without the internal note. */
export async function getPost(ctx: Ctx, input: { associationId: string; postId: string }): Promise<Post> {
  const scope = await enter(ctx, input.associationId, "post.read");
  return findPost(ctx, scope, input.postId);
}
