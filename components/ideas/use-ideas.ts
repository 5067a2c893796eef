"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { ideasInput, readIdeasView, withIdeasView } from "@/components/ideas/ideas-address";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** The backlog as the address narrows it, and the view that it asks for. */
export function useIdeas() {
  const { association } = useWorkspace();
  const search = useSearchParams().toString();
  const address = useMemo(() => new URLSearchParams(search), [search]);
  const input = ideasInput({ associationId: association.id, address });
  const query = useQuery(orpc.posts.listIdeas.queryOptions({ input, placeholderData: keepPreviousData }));
  return { query, view: readIdeasView(address), isNarrowed: Object.keys(input).length > 1 };
}

/** Changes the view as a step that the back button takes back. */
export function showIdeasAs(view: "board" | "list"): void {
  const query = withIdeasView(new URLSearchParams(window.location.search), view);
  window.history.pushState(null, "", `${window.location.pathname}${query}`);
}
