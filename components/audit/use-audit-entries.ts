"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Post } from "@/lib/posts/contract";

type Page = { next: number | null };
const following = { initialPageParam: undefined, getNextPageParam: ({ next }: Page) => next ?? undefined };

/** The record page by page, newest first. */
export function useAuditEntries() {
  const { association } = useWorkspace();
  const query = useInfiniteQuery(
    orpc.audit.listAuditEntries.infiniteOptions({
      input: (before: number | undefined) => ({ associationId: association.id, before, limit: 50 }),
      ...following,
    }),
  );
  return { query, entries: query.data?.pages.flatMap((page) => page.entries) };
}

/** What the record says about a post, in the same way. */
export function usePostAuditEntries({ associationId, id: postId }: Pick<Post, "associationId" | "id">) {
  const query = useInfiniteQuery(
    orpc.audit.listPostAuditEntries.infiniteOptions({
      input: (before: number | undefined) => ({ associationId, postId, before, limit: 50 }),
      ...following,
    }),
  );
  return { query, entries: query.data?.pages.flatMap((page) => page.entries) };
}
