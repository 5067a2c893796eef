"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Member, Team } from "@/lib/members/contract";

/** The team of the association on the screen. */
export function useTeam() {
  const { association } = useWorkspace();
  return useQuery(orpc.members.listMembers.queryOptions({ input: { associationId: association.id } }));
}

/** Puts a member as the server answered into the kept team, so that the next change starts from there. */
export function usePatchTeam(): (member: Member) => void {
  const cache = useQueryClient();
  const { association } = useWorkspace();
  return useCallback(
    (member) => {
      const queryKey = orpc.members.listMembers.queryKey({ input: { associationId: association.id } });
      cache.setQueryData<Team>(queryKey, (team) =>
        team ? { ...team, members: team.members.map((one) => (one.id === member.id ? member : one)) } : team,
      );
    },
    [cache, association.id],
  );
}
