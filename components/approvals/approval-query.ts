"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Post } from "@/lib/posts/contract";

/** What is known of the approvals of a post; asked again when the post comes into another stage. */
export function usePostApproval({ associationId, id: postId, stage }: Post) {
  const { can } = useWorkspace();
  const input = { associationId, postId };
  const enabled = can("post.readInternal");
  const query = useQuery({ ...orpc.approvals.getPostApproval.queryOptions({ input }), enabled });
  const { data, refetch } = query;
  const state = data?.round?.state;
  const behind = enabled && data !== undefined && (stage === "review") !== (state === "open");
  // The post has come back with a new stage before the news of its round did.
  useEffect(() => {
    if (behind) void refetch();
  }, [behind, refetch]);
  return query;
}
