"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

export type Library = "own" | "state";

/** One library page by page, newest first, narrowed by words and by folder. */
export function useLibrary() {
  const { association } = useWorkspace();
  const [library, setLibrary] = useState<Library>("own");
  const [typed, setTyped] = useState("");
  const [folder, setFolder] = useState<string | null>(null);
  const q = useDeferredValue(typed.trim()) || undefined;
  const query = useInfiniteQuery(
    orpc.media.listMedia.infiniteOptions({
      input: (after: string | undefined) => ({
        associationId: association.id,
        library,
        q,
        folder: folder ?? undefined,
        after,
        limit: 50,
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const media = useMemo(() => (query.data?.pages ?? []).flatMap((page) => page.media), [query.data]);
  return {
    query,
    media,
    total: query.data?.pages[0]?.total ?? 0,
    folders: query.data?.pages[0]?.folders ?? [],
    library,
    typed,
    folder,
    /** Whether there is a state's library beside the own one. */
    hasState: association.kind === "district",
    isNarrowed: typed.trim() !== "" || folder !== null,
    setTyped,
    setFolder,
    setLibrary: (next: Library) => {
      setLibrary(next);
      setFolder(null);
    },
  };
}

export type LibraryView = ReturnType<typeof useLibrary>;
