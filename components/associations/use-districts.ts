"use client";

import { useQuery } from "@tanstack/react-query";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** The districts of the state association on the screen. */
export function useDistricts() {
  const { association } = useWorkspace();
  return useQuery(orpc.associations.listDistricts.queryOptions({ input: { associationId: association.id } }));
}
