"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { client, orpc } from "@/lib/api/client";
import type { CheckItem } from "@/lib/checks/contract";

/**
 * The list that holds and, for those who work on it, the draft as it will stand: every change is saved at once, one
 * after the other, and can be taken back as long as its notice stands.
 */
export function useChecklist() {
  const { association } = useWorkspace();
  const cache = useQueryClient();
  const notify = useNotify();
  const why = useRefusalText();
  const input = { associationId: association.id };
  const options = orpc.checks.getChecklist.queryOptions({ input });
  const query = useQuery(options);
  const write = useMutation({
    scope: { id: `checklist-${association.id}` },
    mutationFn: (items: CheckItem[]) => {
      const expectedRevision = cache.getQueryData(options.queryKey)?.draft?.revision ?? 0;
      return client.checks.saveChecklist({ ...input, items, expectedRevision });
    },
    onSuccess: ({ revision }, items) => {
      cache.setQueryData(options.queryKey, (known) => known && { ...known, draft: { items, revision } });
    },
    onError: (error) => {
      notify(why(error), { tone: "error" });
      void cache.invalidateQueries({ queryKey: options.queryKey });
    },
  });
  const stored = query.data?.draft?.items ?? query.data?.current.items ?? [];
  const items: CheckItem[] = write.isPending ? write.variables : stored;
  return {
    query,
    items,
    revision: query.data?.draft?.revision ?? 0,
    change: (next: CheckItem[], said: string) => {
      write.mutate(next);
      notify(said, { about: "checklist", undo: () => write.mutate(items) });
    },
  };
}
