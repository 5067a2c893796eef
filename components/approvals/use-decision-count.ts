"use client";

import { useQuery } from "@tanstack/react-query";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** How many posts wait for one's decision; null for whoever has none to make here. */
export function useDecisionCount(): number | null {
  const { association, can, myMembershipId } = useWorkspace();
  const decides = myMembershipId !== null && can("approval.decide");
  const input = { associationId: association.id };
  const { data } = useQuery(orpc.approvals.listDecisions.queryOptions({ input, enabled: decides }));
  if (!decides) return null;
  const settling = data?.decisions.filter(({ pending }) => pending !== null).length ?? 0;
  return (data?.total ?? 0) - settling;
}
