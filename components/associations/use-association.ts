"use client";

import { useQuery } from "@tanstack/react-query";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Association } from "@/lib/associations/contract";

/** The association on the screen, kept fresh; what the page came with until the first answer. */
export function useAssociation(): Association {
  const { association } = useWorkspace();
  const query = useQuery(
    orpc.associations.getAssociation.queryOptions({
      input: { associationId: association.id },
      initialData: association,
    }),
  );
  return query.data;
}
