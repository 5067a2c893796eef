import type { Decisions } from "@/lib/imports/rules-decisions";
import type { PreviewRow } from "@/lib/imports/rules-plan";

export const rowFilters = ["all", "new", "undated", "alreadyThere", "problem", "ignored"] as const;
export type RowFilter = (typeof rowFilters)[number];

/** The rows to show: questions first, and answered ones stay beside them so that an answer can be changed. */
export function arrangeRows(
  rows: PreviewRow[],
  { filter, decisions }: { filter: RowFilter; decisions: Decisions },
): PreviewRow[] {
  const isAsked = (row: PreviewRow) =>
    row.kind === "problem" || (decisions[row.key]?.problems.length ?? 0) > 0;
  if (filter === "problem") return rows.filter(isAsked);
  if (filter !== "all") return rows.filter((row) => row.kind === filter);
  return [...rows.filter(isAsked), ...rows.filter((row) => !isAsked(row))];
}
