"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { readPostFilter, writePostFilter } from "@/components/posts/filter-address";
import type { PostFilter } from "@/lib/posts/contract-parts";

/**
 * The filter of calendar, list and tray, kept in the address and changed without asking the server for the page
 * again. `active` counts the chosen values; `searchSuffix` is "" or "&stage=…", to be put behind a query.
 */
export function usePostFilter() {
  const search = useSearchParams().toString();
  const filter = useMemo(() => readPostFilter(new URLSearchParams(search)), [search]);
  const only = new URLSearchParams();
  writePostFilter(only, filter);
  return { filter, setFilter, active: only.size, searchSuffix: only.size > 0 ? `&${only}` : "" };
}

function setFilter(patch: Partial<PostFilter>) {
  const next = new URLSearchParams(window.location.search);
  writePostFilter(next, { ...readPostFilter(next), ...patch });
  const query = next.size > 0 ? `?${next}` : "";
  window.history.replaceState(null, "", `${window.location.pathname}${query}`);
}
