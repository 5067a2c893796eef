"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RowKind } from "@/components/imports/row-kind";
import { useRowTexts } from "@/components/imports/use-row-texts";
import { StageBadge } from "@/components/posts/stage-badge";
import { cn } from "@/components/ui/cn";
import type { PreviewRow } from "@/lib/imports/rules-plan";

/** One row of the file as a card, for narrow screens. */
export function PreviewCard({ row, remarks }: { row: PreviewRow; remarks: ReactNode }) {
  const t = useTranslations("imports.preview");
  const textsOf = useRowTexts();
  const { place, day, channels } = textsOf(row);
  const { draft } = row;
  return (
    <li
      className={cn(
        "rounded-lg border border-line bg-surface p-3 text-sm",
        row.kind === "problem" && "border-amber bg-amber-soft",
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="figures text-ink-2">{t("rowNumber", { row: place })}</span>
        <RowKind kind={row.kind} />
      </div>
      <p className={cn("mt-1 line-clamp-4 wrap-anywhere", draft ? "font-medium" : "text-ink-2")}>
        {row.label}
      </p>
      {draft ? (
        <p className="figures mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2">
          <span>{day}</span>
          <StageBadge stage={draft.stage} />
          {channels ? <span className="wrap-anywhere">{channels}</span> : null}
        </p>
      ) : null}
      {remarks}
    </li>
  );
}
