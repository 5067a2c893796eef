"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { isChosen } from "@/components/absences/absence-days";
import { useWorkspace } from "@/components/workspace/workspace";
import { refusalOfAbsence } from "@/lib/absences/rules";
import { orpc } from "@/lib/api/client";
import type { Period } from "@/lib/coverage/rules-team";

/** What an absence would mean, asked anew with every change; the former answer stands until the next is there. */
export function usePreview(draft: Period, absenceId?: string) {
  const { today } = useWorkspace();
  const enabled = isChosen(draft) && refusalOfAbsence(draft, today) === null;
  const input = absenceId ? { ...draft, absenceId } : draft;
  return useQuery({
    ...orpc.absences.previewAbsence.queryOptions({ input }),
    enabled,
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
}

export type Preview = ReturnType<typeof usePreview>;
