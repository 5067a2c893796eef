"use client";

import { useDeferredValue, useMemo, useState } from "react";
import type { ImportContext } from "@/components/imports/use-plan-source";
import { useWorkspace } from "@/components/workspace/workspace";
import { type Decisions, withAnswer } from "@/lib/imports/rules-decisions";
import { proposeMapping } from "@/lib/imports/rules-mapping";
import type { Mapping, PlanSheet, Preview, PreviewRow, RowFix } from "@/lib/imports/rules-plan";
import { toPlanSheets } from "@/lib/imports/rules-plan-sheets";
import { buildPreview } from "@/lib/imports/rules-preview";
import { dayFacts } from "@/lib/imports/rules-remap";
import type { SheetFile } from "@/lib/imports/rules-sheet";

/** What was changed on one sheet; `base` is what the changes are compared with, to name the chosen ones. */
type Work = { base: Mapping; mapping: Mapping; decisions: Decisions };

/** Everything a person settles about a file, per sheet, and the preview that follows from it. */
export function useWorkbench({ file, context }: { file: SheetFile; context: ImportContext }) {
  const { association, today } = useWorkspace();
  const sheets = useMemo(() => toPlanSheets(file), [file]);
  const [index, setIndex] = useState(() => (sheets.find(isBest) ?? sheets.find(isUsable))?.index ?? null);
  const [works, setWorks] = useState<Readonly<Record<number, Work>>>({});
  const sheet = index === null ? null : (sheets[index] ?? null);
  const { savedMappings, members, existing } = context;
  const remap = useMemo(
    () => (sheet ? { sheet, fileName: file.fileName, savedMappings, today } : null),
    [sheet, file, savedMappings, today],
  );
  const proposed = useMemo(() => (remap ? newWork(proposeMapping(remap.sheet, remap)) : null), [remap]);
  const work = (index === null ? null : works[index]) ?? proposed;
  const now = useMemo(() => (sheet && work ? { sheet, work } : null), [sheet, work]);
  const shown = useDeferredValue(now);
  const preview = useMemo((): Preview | null => {
    if (!shown) return null;
    const { mapping, decisions } = shown.work;
    return buildPreview({
      sheet: shown.sheet,
      mapping,
      members,
      existing,
      channels: association.channels.filter((channel) => channel.active),
      formats: association.formats.map(({ id, key, nameDe, nameEn }) => ({
        id,
        key,
        names: [nameDe, nameEn],
      })),
      fixes: Object.fromEntries(Object.entries(decisions).map(([key, { fix }]) => [key, fix])),
      today,
    });
  }, [shown, members, existing, association, today]);
  const [planned, settled] = [shown?.sheet, shown?.work.mapping];
  const facts = useMemo(() => (planned && settled ? dayFacts(planned, settled) : null), [planned, settled]);
  const change = (patch: Partial<Work>) => {
    if (index !== null && work) setWorks((before) => ({ ...before, [index]: { ...work, ...patch } }));
  };
  const decide = (rows: PreviewRow[], answer: RowFix) => {
    if (work) change({ decisions: withAnswer(work.decisions, { rows, answer }) });
  };
  const takeBack = (key: string) => {
    const left = Object.entries(work?.decisions ?? {}).filter(([one]) => one !== key);
    change({ decisions: Object.fromEntries(left) });
  };
  return {
    sheets,
    index,
    chooseSheet: setIndex,
    current: remap && work && preview && facts ? { remap, ...work, preview, facts } : null,
    isStale: shown !== now,
    setMapping: (mapping: Mapping) => change({ mapping }),
    /** For a fresh proposal, whose fields nobody has chosen by hand. */
    setBase: (mapping: Mapping) => change({ mapping, base: mapping }),
    decide,
    takeBack,
  };
}

export type Bench = ReturnType<typeof useWorkbench>;
export type BenchWork = NonNullable<Bench["current"]>;

/** Whether posts can be made of a sheet at all. */
export function isUsable(sheet: PlanSheet): boolean {
  return sheet.kind === "table" || sheet.kind === "grid";
}

function isBest(sheet: PlanSheet): boolean {
  return sheet.recommended && isUsable(sheet);
}

function newWork(mapping: Mapping): Work {
  return { base: mapping, mapping, decisions: {} };
}
