"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useRowTexts } from "@/components/imports/use-row-texts";
import { StageBadge } from "@/components/posts/stage-badge";
import { cn } from "@/components/ui/cn";
import { TableCell } from "@/components/ui/table";
import type { PreviewRow } from "@/lib/imports/rules-plan";

/** One row of the file as a table row. */
export function PreviewLine({ row, outcome }: { row: PreviewRow; outcome: ReactNode }) {
  const t = useTranslations("imports.preview");
  const textsOf = useRowTexts();
  const { place, title, day, channels } = textsOf(row);
  const { draft } = row;
  return (
    <tr className={cn(row.kind === "problem" && "bg-amber-soft")}>
      <TableCell className="figures text-ink-2">{place}</TableCell>
      <TableCell className="figures whitespace-nowrap">{day}</TableCell>
      <TableCell
        className={cn("min-w-44 max-w-80 wrap-anywhere", draft && row.label ? "font-medium" : "text-ink-2")}
      >
        <span className="line-clamp-4">{title}</span>
      </TableCell>
      <TableCell>{draft ? <StageBadge stage={draft.stage} /> : null}</TableCell>
      <TableCell className="min-w-28 wrap-anywhere">{draft ? channels || t("noChannels") : null}</TableCell>
      <TableCell className="w-2/5 min-w-72">{outcome}</TableCell>
    </tr>
  );
}
