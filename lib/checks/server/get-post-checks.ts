import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { getPost } from "@/lib/posts/server/get-post";
import type { PostChecks } from "../contract";
import { readChecks } from "./read-checks";

/** The checks of a post with the answers so far. They stay in the district: readers from the state do not get them. */
export async function getPostChecks(
  ctx: Ctx,
  input: { associationId: string; postId: string },
): Promise<PostChecks> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const [checks] = await Promise.all([readChecks(ctx, scope, input.postId), getPost(ctx, input)]);
  return checks;
}
