"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMedia } from "@/components/calendar/use-media";
import { PreviewCard } from "@/components/imports/preview-card";
import { PreviewLine } from "@/components/imports/preview-line";
import { RowOutcome } from "@/components/imports/row-outcome";
import { Table, TableHead } from "@/components/ui/table";
import type { Decisions } from "@/lib/imports/rules-decisions";
import type { PreviewRow, RowFix } from "@/lib/imports/rules-plan";

type Props = {
  rows: PreviewRow[];
  decisions: Decisions;
  onDecide: (rows: PreviewRow[], answer: RowFix) => void;
  onTakeBack: (key: string) => void;
};

/** A table where there is room for its columns, else one card per row. */
export function PreviewRows({ rows, decisions, onDecide, onTakeBack }: Props) {
  const t = useTranslations("imports.preview");
  const isWide = useMedia("(min-width: 62rem)", true);
  const outcomeOf = (row: PreviewRow): ReactNode => (
    <RowOutcome
      row={row}
      decision={decisions[row.key]}
      onDecide={(answer) => onDecide([row], answer)}
      onTakeBack={() => onTakeBack(row.key)}
    />
  );
  if (!isWide) {
    return (
      <ul className="flex flex-col gap-2.5">
        {rows.map((row) => (
          <PreviewCard key={row.key} row={row} outcome={outcomeOf(row)} />
        ))}
      </ul>
    );
  }
  return (
    <Table caption={t("table")}>
      <thead>
        <tr>
          <TableHead>{t("row")}</TableHead>
          <TableHead>{t("day")}</TableHead>
          <TableHead>{t("title")}</TableHead>
          <TableHead>{t("stage")}</TableHead>
          <TableHead>{t("channels")}</TableHead>
          <TableHead>{t("remarks")}</TableHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PreviewLine key={row.key} row={row} outcome={outcomeOf(row)} />
        ))}
      </tbody>
    </Table>
  );
}
