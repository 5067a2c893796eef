import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { Post } from "../contract";
import { createPost } from "./create-post";
import { fieldsOf, findPost } from "./internal";

/** A copy of a post as an undated draft: the day is the one thing that should be chosen anew. */
export async function duplicatePost(
  ctx: Ctx,
  input: { associationId: string; postId: string },
): Promise<Post> {
  const scope = await enter(ctx, input.associationId, "post.write");
  const original = await findPost(ctx, scope, input.postId);
  const fields = { ...fieldsOf(original), plannedOn: null, plannedTime: null };
  return createPost(ctx, { ...fields, associationId: scope.associationId, stage: "drafting" });
}
