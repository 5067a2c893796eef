"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useRowTexts } from "@/components/imports/use-row-texts";
import { StageBadge } from "@/components/posts/stage-badge";
import { cn } from "@/components/ui/cn";
import type { PreviewRow } from "@/lib/imports/rules-plan";

/** One row of the file as a card, for narrow screens. */
export function PreviewCard({ row, outcome }: { row: PreviewRow; outcome: ReactNode }) {
  const t = useTranslations("imports.preview");
  const textsOf = useRowTexts();
  const { place, title, day, channels } = textsOf(row);
  const { draft } = row;
  return (
    <li
      className={cn(
        "rounded-lg border border-line bg-surface p-3 text-sm",
        row.kind === "problem" && "border-amber bg-amber-soft",
      )}
    >
      <p className="figures text-ink-2">{t("rowNumber", { row: place })}</p>
      <p className={cn("line-clamp-4 wrap-anywhere", draft && row.label ? "font-medium" : "text-ink-2")}>
        {title}
      </p>
      {draft ? (
        <p className="figures mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2">
          <span>{day}</span>
          <StageBadge stage={draft.stage} />
          {channels ? <span className="wrap-anywhere">{channels}</span> : null}
        </p>
      ) : null}
      <div className="mt-2">{outcome}</div>
    </li>
  );
}
