import { proposeColumns } from "@/lib/imports/rules-columns";
import { isGrid, readGrid } from "@/lib/imports/rules-grid";
import { findHeaderRow, headingsOf } from "@/lib/imports/rules-header";
import type { PlanSheet } from "@/lib/imports/rules-plan";
import { cellAt, type Sheet, type SheetFile } from "@/lib/imports/rules-sheet";

/**
 * Makes every sheet of a file ready to be mapped and recommends the one that looks most like a plan: a table
 * with days and titles, visible, with many entries.
 */
export function toPlanSheets(file: SheetFile): PlanSheet[] {
  const sheets = file.sheets.map(toPlanSheet);
  const best = Math.max(...sheets.map((sheet) => sheet.score));
  const recommended = sheets.findIndex((sheet) => sheet.score === best);
  return sheets.map((sheet, index) => ({ ...sheet, recommended: index === recommended }));
}

function toPlanSheet(sheet: Sheet, index: number): PlanSheet {
  const facts = { index, name: sheet.name, hidden: sheet.hidden, merges: sheet.merges, recommended: false };
  const { refusal } = sheet;
  if (refusal) return { ...facts, refusal, kind: "refused", rows: [], score: -2 };
  if (sheet.rows.length === 0) return { ...facts, refusal, kind: "empty", rows: [], score: -1 };
  const table = judgeTable(sheet);
  if (!table.isPlan && isGrid(sheet.rows)) {
    const entries = readGrid(sheet);
    if (!entries) return { ...facts, refusal, kind: "unreadableGrid", rows: [], score: 0 };
    return {
      ...facts,
      merges: [],
      refusal,
      kind: "grid",
      rows: entries,
      score: weigh(entries.length, 3, sheet),
    };
  }
  return { ...facts, refusal, kind: "table", rows: sheet.rows, score: table.score };
}

function judgeTable(sheet: Sheet): { isPlan: boolean; score: number } {
  const header = findHeaderRow(sheet.rows);
  const rows = header === null ? sheet.rows : sheet.rows.slice(header + 1);
  const width = Math.max(...sheet.rows.map((row) => row.cells.length));
  const columns = proposeColumns(headingsOf(header === null ? undefined : sheet.rows[header], width), rows);
  const column = (field: string) => columns.find((one) => one.field === field)?.column;
  const day = column("plannedOn");
  const dated = day === undefined ? 0 : rows.filter((row) => cellAt(row, day).kind !== "empty").length;
  const quality = (column("title") === undefined ? 0 : 1) + (dated === 0 ? 0 : 2);
  return {
    isPlan: header !== null && quality === 3,
    score: weigh(dated > 0 ? dated : rows.length / 10, quality, sheet),
  };
}

/** Entries count, but a long list of something else must not beat a short plan. */
function weigh(entries: number, quality: number, sheet: Sheet): number {
  const score = quality * 10 + Math.min(Math.log2(entries + 1), 9);
  return sheet.hidden ? score / 10 : score;
}
