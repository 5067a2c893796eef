"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import type { DistrictFilter } from "@/components/associations/regions";

/** The filter of the list of districts, kept in the address so that it survives the way back. */
export function useDistrictFilter(): [DistrictFilter, (filter: DistrictFilter) => void] {
  const asked = useSearchParams();
  const [filter, setFilter] = useState<DistrictFilter>({
    text: asked.get("q") ?? "",
    onlyGaps: asked.get("gaps") === "1",
  });
  const change = (next: DistrictFilter) => {
    setFilter(next);
    const params = new URLSearchParams();
    if (next.text) params.set("q", next.text);
    if (next.onlyGaps) params.set("gaps", "1");
    const query = params.size > 0 ? `?${params}` : "";
    window.history.replaceState(null, "", `${window.location.pathname}${query}`);
  };
  return [filter, change];
}
