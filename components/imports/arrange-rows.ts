import type { PreviewRow, Problem, RowFix } from "@/lib/imports/rules-plan";

/** What a person decided about a row, and what had been asked. */
export type Decision = { fix: RowFix; problems: Problem[] };
export type Decisions = Readonly<Record<string, Decision>>;

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
