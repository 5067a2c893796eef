"use client";

import { useQuery } from "@tanstack/react-query";
import { orpc } from "@/lib/api/client";

/** How much is new: first what came with the page, then what the live events have asked again. */
export function useUnread(first: number): number {
  const query = useQuery({
    ...orpc.notices.countNotices.queryOptions(),
    initialData: { unread: first },
  });
  return query.data.unread;
}
