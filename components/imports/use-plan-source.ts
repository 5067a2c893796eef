"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { type SheetRefusal, sheetRefusal } from "@/components/imports/sheet-refusal";
import { useWorkspace } from "@/components/workspace/workspace";
import { client, orpc } from "@/lib/api/client";
import type { SheetFile } from "@/lib/imports/rules-sheet";

export type PlanInput = { file: File } | { pasted: string };
export type ImportContext = Awaited<ReturnType<typeof client.imports.getImportContext>>;
/** A file that was read, with what a preview compares it with. `turn` differs for every reading. */
export type ReadPlan = { file: SheetFile; context: ImportContext; turn: number };
export type ReadPhase = "reading" | "comparing" | "building";
export type PlanSource = ReturnType<typeof usePlanSource>;

/** The server refuses larger ones too; asking here spares the upload. */
const mostBytes = 5 * 1024 * 1024;

/** Reads a chosen file or pasted cells. `shown` follows once the heavy first preview is ready to be painted. */
export function usePlanSource() {
  const { association } = useWorkspace();
  const input = { associationId: association.id };
  const [turn, setTurn] = useState(0);
  const [wasPasted, setWasPasted] = useState(false);
  const reading = useMutation({
    mutationFn: async (plan: PlanInput): Promise<SheetFile> => {
      const size = "file" in plan ? plan.file.size : new Blob([plan.pasted]).size;
      if (size > mostBytes) throw new TooLarge();
      return client.imports.readSheet({ ...input, ...plan });
    },
    retry: false,
  });
  const context = useQuery({
    ...orpc.imports.getImportContext.queryOptions({ input }),
    enabled: !reading.isIdle,
    staleTime: 0,
  });
  const file = reading.data;
  const known = context.data;
  const ready = useMemo(() => (file && known ? { file, context: known, turn } : null), [file, known, turn]);
  const shown: ReadPlan | null = useDeferredValue(ready, null);
  return {
    shown: ready === null ? null : shown,
    phase: phaseOf({
      isReading: reading.isPending,
      hasFile: file !== undefined,
      isComparing: context.isPending,
      hasFailed: context.isError && !known,
    }),
    /** Whether this visit has read anything before. */
    isReturn: turn > 0,
    wasPasted,
    refusal: reading.error ? refusalOf(reading.error) : null,
    contextError: file && context.error && !known ? context.error : null,
    retryContext: () => void context.refetch(),
    read: (plan: PlanInput) => {
      setTurn((before) => before + 1);
      setWasPasted("pasted" in plan);
      reading.mutate(plan);
    },
    clear: () => reading.reset(),
  };
}

class TooLarge extends Error {}

function refusalOf(error: Error): SheetRefusal {
  if (error instanceof TooLarge) return { kind: "sheet", code: "fileTooLarge", row: 0, limit: mostBytes };
  return sheetRefusal(error);
}

function phaseOf(now: {
  isReading: boolean;
  hasFile: boolean;
  isComparing: boolean;
  hasFailed: boolean;
}): ReadPhase | null {
  if (now.isReading) return "reading";
  if (!now.hasFile || now.hasFailed) return null;
  return now.isComparing ? "comparing" : "building";
}
