"use client";

import { useQuery } from "@tanstack/react-query";
import { standInOf } from "@/components/absences/stand-in-of";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { PostCard } from "@/lib/posts/contract";

/** Who of the association is away now or later; nothing is asked for those who may not read it. */
export function useAbsences() {
  const { association, can } = useWorkspace();
  const input = { associationId: association.id };
  return useQuery(orpc.absences.listAbsences.queryOptions({ input, enabled: can("absence.read") }));
}

/** Who has a post instead of the person responsible today, as a name; null where nobody does. */
export function useStandIn(post: PostCard): string | null {
  const { data } = useAbsences();
  return data ? standInOf(post, data.today, data.absences) : null;
}

/** How many requests to stand in wait for one's own answer. */
export function useAskedCount(): number {
  return useAbsences().data?.absences.filter(({ askedMe }) => askedMe !== null).length ?? 0;
}
