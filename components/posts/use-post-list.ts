"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { type ListPeriod, rangeOf, readPeriod } from "@/components/posts/list-period";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

const pageSize = 100;

/** The list's posts page by page, in order of day and time, with the true total of period and filter. */
export function usePostList() {
  const { association, today } = useWorkspace();
  const { filter } = usePostFilter();
  const { address, month } = useCalendarAddress();
  const period = readPeriod(address);
  const days = rangeOf(period, { month, today });
  const associationId = association.id;
  const pages = useInfiniteQuery(
    orpc.posts.listPosts.infiniteOptions({
      input: (after: string | undefined) => ({ associationId, ...days, ...filter, after, limit: pageSize }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const posts = useMemo(() => (pages.data?.pages ?? []).flatMap((page) => page.posts), [pages.data]);
  const total = pages.data?.pages.at(-1)?.total;
  return { ...pages, period, month, days, posts, total: total ?? posts.length };
}

/** Changes the period in the address without asking the server for the page. */
export function showPeriod(period: ListPeriod): void {
  const next = new URLSearchParams(window.location.search);
  if (period === "month") next.delete("period");
  else next.set("period", period);
  window.history.replaceState(null, "", `${window.location.pathname}?${next}`);
}
