import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { approvalOf } from "@/lib/approvals/server/approval-of";
import { readChecks } from "@/lib/checks/server/read-checks";
import { commentsOf } from "@/lib/comments/server/comments-of";
import type { OpenedPost } from "../contract";
import { findPost } from "./internal";

/**
 * Everything the page of a post begins with, read at once. Checks, comments and approvals stay in the district: readers from the
 * state get null for them.
 */
export async function openPost(
  ctx: Ctx,
  input: { associationId: string; postId: string },
): Promise<OpenedPost> {
  const scope = await enter(ctx, input.associationId, "post.read");
  const [post, checks, comments, approval] = await Promise.all([
    findPost(ctx, scope, input.postId),
    scope.fromState ? null : readChecks(ctx, scope, input.postId),
    scope.fromState ? null : commentsOf(ctx, scope, input.postId),
    scope.fromState ? null : approvalOf(ctx, input),
  ]);
  return { post, checks, conversation: comments && { comments }, approval };
}
