"use client";

import { useTranslations } from "next-intl";
import { ColumnList } from "@/components/imports/column-list";
import { DayQuestions } from "@/components/imports/day-questions";
import type { ImportOutcome } from "@/components/imports/done-panel";
import { FocusHeading } from "@/components/imports/focus-heading";
import { ImportBar } from "@/components/imports/import-bar";
import { MoreSettings } from "@/components/imports/more-settings";
import { PreviewSection } from "@/components/imports/preview-section";
import { SheetChooser } from "@/components/imports/sheet-chooser";
import type { ImportContext } from "@/components/imports/use-plan-source";
import { useWorkbench } from "@/components/imports/use-workbench";
import { WordList } from "@/components/imports/word-list";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { ColumnField } from "@/lib/imports/rules-heading-words";
import type { SheetFile } from "@/lib/imports/rules-sheet";

type Props = {
  file: SheetFile;
  context: ImportContext;
  onDone: (outcome: ImportOutcome) => void;
  onRestart: () => void;
};

/** What a file means and what would come of it, on one page: every answer changes the preview below at once. */
export function Workbench({ file, context, onDone, onRestart }: Props) {
  const t = useTranslations("imports");
  const bench = useWorkbench({ file, context });
  const { current, index } = bench;
  const name = file.fileName || t("start.pastedName");
  const isGrid = current?.remap.sheet.kind === "grid";
  return (
    <div className="flex flex-col gap-4 [&_:is(a,button,input,select,summary)]:scroll-mb-36">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <FocusHeading>{t("check.heading")}</FocusHeading>
          <p className="text-sm wrap-anywhere text-ink-2">{t("check.from", { file: name })}</p>
        </div>
        <Button onClick={onRestart}>{t("check.another")}</Button>
      </div>
      <SheetChooser sheets={bench.sheets} chosen={index} onChoose={bench.chooseSheet} />
      {current ? (
        <div key={index} className="flex flex-col gap-4">
          {isGrid ? <Callout tone="info">{t("check.gridHint")}</Callout> : null}
          {isGrid ? null : <MappingHints fields={current.mapping.columns} />}
          <DayQuestions work={current} onChange={bench.setMapping} />
          {isGrid ? null : <ColumnList work={current} onChange={bench.setMapping} />}
          <WordList work={current} onChange={bench.setMapping} />
          <MoreSettings work={current} onChange={bench.setMapping} onPropose={bench.setBase} />
          <PreviewSection
            preview={current.preview}
            decisions={current.decisions}
            isStale={bench.isStale}
            onDecide={bench.decide}
            onTakeBack={bench.takeBack}
          />
          <ImportBar
            fileName={bench.sheets.length > 1 ? `${name} · ${current.remap.sheet.name}` : name}
            mapping={current.mapping}
            preview={current.preview}
            isStale={bench.isStale}
            onDone={onDone}
          />
        </div>
      ) : null}
    </div>
  );
}

function MappingHints({ fields }: { fields: { field: ColumnField; confidence: string }[] }) {
  const t = useTranslations("imports.check");
  const has = (field: ColumnField) => fields.some((one) => one.field === field);
  const isKnown = fields.some((one) => one.confidence === "chosen");
  return (
    <>
      {isKnown ? <Callout tone="success">{t("remembered")}</Callout> : null}
      {has("plannedOn") ? null : <Callout tone="warn">{t("noDay")}</Callout>}
      {has("title") ? null : <Callout tone="warn">{t("noTitle")}</Callout>}
    </>
  );
}
