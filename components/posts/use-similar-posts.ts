"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { SimilarPost } from "@/lib/posts/contract";

const pause = 350;
/** With fewer signs than this almost everything is similar. */
const fewest = 4;
const longestTitle = 200;

/** Posts whose title resembles the one that is being written, asked for when typing pauses. Never in the way. */
export function useSimilarPosts(title: string): readonly SimilarPost[] {
  const { association } = useWorkspace();
  const wanted = title.trim().slice(0, longestTitle);
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(wanted), pause);
    return () => window.clearTimeout(timer);
  }, [wanted]);
  const isTelling = wanted.length >= fewest && settled.length >= fewest;
  const { data } = useQuery(
    orpc.posts.findSimilarPosts.queryOptions({
      input: { associationId: association.id, title: settled },
      enabled: isTelling,
      placeholderData: keepPreviousData,
      gcTime: pause * 100,
    }),
  );
  return isTelling ? (data?.posts ?? []) : [];
}
