"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** The record page by page, newest first. */
export function useAuditEntries() {
  const { association } = useWorkspace();
  const query = useInfiniteQuery(
    orpc.audit.listAuditEntries.infiniteOptions({
      input: (before: number | undefined) => ({ associationId: association.id, before, limit: 50 }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  );
  return { query, entries: query.data?.pages.flatMap((page) => page.entries) };
}
