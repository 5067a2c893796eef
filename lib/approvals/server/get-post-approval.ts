import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { getPost } from "@/lib/posts/server/get-post";
import type { PostApproval } from "../contract";
import { approvalOf } from "./approval-of";

/** The approvals of one post of one's own district: the state sees that a deadline was missed, not by whom. */
export async function getPostApproval(
  ctx: Ctx,
  input: { associationId: string; postId: string },
): Promise<PostApproval> {
  await enter(ctx, input.associationId, "post.readInternal");
  await getPost(ctx, input);
  return approvalOf(ctx, input);
}
