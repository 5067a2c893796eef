"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ImportOutcome } from "@/components/imports/done-panel";
import { announce } from "@/components/ui/announce";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { type SavedMapping, toSavedMapping } from "@/lib/imports/rules-mapping";
import type { Mapping, Preview } from "@/lib/imports/rules-plan";
import { draftsToInsert } from "@/lib/imports/rules-preview";

type Input = {
  fileName: string;
  mapping: Mapping;
  preview: Preview;
  onDone: (outcome: ImportOutcome) => void;
};

/** The limits of the contract: a mapping beyond them is not kept, the import goes on without it. */
const limits = { fileName: 200, headingKey: 4_000, mapping: 100_000 };

/** Imports what the preview shows as new, in one transaction, and keeps the mapping for the next file. */
export function useRunImport({ fileName, mapping, preview, onDone }: Input) {
  const { association } = useWorkspace();
  const t = useTranslations("imports.run");
  const why = useRefusalText();
  const drafts = draftsToInsert(preview);
  const run = useMutation({
    ...orpc.imports.runImport.mutationOptions(),
    meta: { touches: ["imports", "posts", "calendar", "weeks"] },
    onSuccess: (result) => {
      const days = drafts.flatMap((draft) => (draft.plannedOn === null ? [] : [draft.plannedOn])).toSorted();
      onDone({
        ...result,
        file: fileName,
        alreadyThere: result.alreadyThere + preview.counts.alreadyThere,
        undated: drafts.length - days.length,
        open: preview.counts.problem,
        firstDay: days[0] ?? null,
      });
    },
  });
  return {
    isPending: run.isPending,
    refusal: run.error ? why(run.error) : null,
    start: () => {
      announce(t("running", { count: drafts.length }));
      run.mutate({
        associationId: association.id,
        fileName: fileName.slice(0, limits.fileName),
        drafts,
        mapping: savable(mapping),
      });
    },
  };
}

/** Without headings there is nothing to recognise the next file by. */
function savable(mapping: Mapping): SavedMapping | null {
  const saved = toSavedMapping(mapping);
  if (mapping.headerRow === null || saved.headingKey.length > limits.headingKey) return null;
  return JSON.stringify(saved).length < limits.mapping ? saved : null;
}
