"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { ColumnLine } from "@/components/imports/column-line";
import { columnSamples } from "@/components/imports/column-samples";
import { Disclosure } from "@/components/imports/disclosure";
import type { BenchWork } from "@/components/imports/use-workbench";
import { announce } from "@/components/ui/announce";
import type { ColumnField } from "@/lib/imports/rules-heading-words";
import type { Mapping } from "@/lib/imports/rules-plan";
import { rowsBelow, withField } from "@/lib/imports/rules-remap";
import { cellAddress } from "@/lib/imports/rules-sheet";

type Props = { work: BenchWork; onChange: (mapping: Mapping) => void };

/** Every column of the sheet with examples and what it becomes. */
export function ColumnList({ work, onChange }: Props) {
  const t = useTranslations("imports.columns");
  const locale = useLocale();
  const { mapping, base, remap } = work;
  const { columns, headerRow } = mapping;
  const { sheet } = remap;
  const rows = useMemo(() => rowsBelow(sheet, headerRow), [sheet, headerRow]);
  const samples = useMemo(
    () => columns.map(({ column }) => columnSamples(rows, column, locale)),
    [rows, columns, locale],
  );
  const nameOf = (column: number, heading: string) => heading || t("unnamed", { letter: letterOf(column) });
  const count = (...fields: ColumnField[]) => columns.filter((one) => fields.includes(one.field)).length;
  const [note, left] = [count("extra", "note"), count("ignore")];
  const choose = (column: number, field: ColumnField) => {
    const next = withField(mapping, { column, field }, remap);
    onChange(next.mapping);
    const { displaced } = next;
    if (displaced) announce(t("moved", { heading: nameOf(displaced.column, displaced.heading) }));
  };
  const isSettled = base.columns.every((one) => one.confidence === "chosen");
  return (
    <Disclosure
      title={t("heading")}
      summary={t("summary", { mapped: columns.length - note - left, note: String(note), left: String(left) })}
      defaultOpen={!isSettled}
    >
      <ul className="-my-3 divide-y divide-line">
        {columns.map((column, index) => (
          <ColumnLine
            key={column.column}
            name={nameOf(column.column, column.heading)}
            samples={samples[index] ?? []}
            field={column.field}
            confidence={base.columns[index]?.field === column.field ? column.confidence : "changed"}
            onChoose={(field) => choose(column.column, field)}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

/** The name of a cell without its row. */
function letterOf(column: number): string {
  return cellAddress(1, column).slice(0, -1);
}
