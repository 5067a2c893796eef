"use client";

import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext } from "react";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** How many checks still stand in the way of each post's approval; undefined until known, and where nobody is told. */
type OpenChecks = Record<string, number> | undefined;

const Known = createContext<OpenChecks>(undefined);

/** Lets the cards below know of open checks, with one request for all of them. */
export function OpenChecksProvider({ children }: { children: ReactNode }) {
  const { association, can } = useWorkspace();
  const input = { associationId: association.id };
  const enabled = association.kind === "district" && can("post.readInternal");
  const { data } = useQuery({ ...orpc.calendar.listOpenChecks.queryOptions({ input }), enabled });
  return <Known value={data?.openChecks}>{children}</Known>;
}

/** The open checks of a post by its id; a post among so many that it was not counted is unknown. */
export function useOpenChecks(): (postId: string) => number | undefined {
  const known = useContext(Known);
  return (postId) => known?.[postId];
}
