"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { arrangeRows, type RowFilter } from "@/components/imports/arrange-rows";
import { BulkDecisions } from "@/components/imports/bulk-decisions";
import { Pager } from "@/components/imports/pager";
import { PreviewFilter } from "@/components/imports/preview-filter";
import { PreviewRows } from "@/components/imports/preview-rows";
import { announce } from "@/components/ui/announce";
import type { Decisions } from "@/lib/imports/rules-decisions";
import type { Preview, PreviewRow, RowFix } from "@/lib/imports/rules-plan";

type Props = {
  preview: Preview;
  decisions: Decisions;
  isStale: boolean;
  onDecide: (rows: PreviewRow[], answer: RowFix) => void;
  onTakeBack: (key: string) => void;
};

const pageSize = 50;

/** Every row of the file and what importing it would do, fifty at a time, questions first. */
export function PreviewSection({ preview, decisions, isStale, onDecide, onTakeBack }: Props) {
  const t = useTranslations("imports.preview");
  const [filter, setFilter] = useState<RowFilter>("all");
  const [page, setPage] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = arrangeRows(preview.rows, { filter, decisions });
  // A smaller selection may end before the page that was open.
  const current = Math.min(page, Math.max(0, Math.ceil(rows.length / pageSize) - 1));
  const from = current * pageSize;
  const choose = (next: RowFilter) => {
    setFilter(next);
    setPage(0);
    announce(t("counted", { count: arrangeRows(preview.rows, { filter: next, decisions }).length }));
  };
  const turn = (next: number) => {
    setPage(next);
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "start" });
  };
  return (
    <section aria-labelledby="import-preview" className="mt-3 flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 ref={heading} id="import-preview" tabIndex={-1} className="text-lg outline-none">
          {t("heading")}
        </h2>
        <p role="status" className="text-sm text-ink-2">
          {isStale ? t("updating") : t("intro")}
        </p>
      </div>
      <PreviewFilter counts={preview.counts} total={preview.rows.length} filter={filter} onFilter={choose} />
      <BulkDecisions rows={preview.rows} onDecide={onDecide} />
      {rows.length === 0 ? (
        <p className="rounded-lg border border-dashed border-line-2 px-4 py-8 text-center text-sm text-ink-2">
          {preview.rows.length === 0 ? t("noRows") : t("none")}
        </p>
      ) : (
        <PreviewRows
          rows={rows.slice(from, from + pageSize)}
          decisions={decisions}
          onDecide={onDecide}
          onTakeBack={onTakeBack}
        />
      )}
      <Pager page={current} size={pageSize} total={rows.length} onPage={turn} />
    </section>
  );
}
