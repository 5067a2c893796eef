import type { QueryClient } from "@tanstack/react-query";
import type { orpc } from "@/lib/api/client";
import type { OpenedPost } from "@/lib/posts/contract";

type Queries = {
  posts: Pick<typeof orpc.posts, "getPost">;
  checks: Pick<typeof orpc.checks, "getPostChecks">;
  comments: Pick<typeof orpc.comments, "listComments">;
  approvals: Pick<typeof orpc.approvals, "getPostApproval">;
};
type Place = { associationId: string; postId: string };

/** Lays what one request brought where post, checks, comments and approvals are looked for; from then on each is asked for alone. */
export function layOutOpened(cache: QueryClient, queries: Queries, input: Place, opened: OpenedPost): void {
  const { post, checks, conversation, approval } = opened;
  cache.setQueryData(queries.posts.getPost.queryKey({ input }), post);
  if (checks) cache.setQueryData(queries.checks.getPostChecks.queryKey({ input }), checks);
  if (conversation) cache.setQueryData(queries.comments.listComments.queryKey({ input }), conversation);
  if (approval) cache.setQueryData(queries.approvals.getPostApproval.queryKey({ input }), approval);
}
