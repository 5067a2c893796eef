import { readDay } from "@/lib/imports/rules-dates";
import { meaningOfHeading } from "@/lib/imports/rules-heading-words";
import { type Cell, cellText, type Row } from "@/lib/imports/rules-sheet";
import { wordKey } from "@/lib/imports/rules-words";

const rowsToLookAt = 40;
const longestHeading = 60;

/**
 * Finds the row of the headings: titles, legends and empty rows may stand above it. Known headings count
 * most; without any, the first row of short different texts above a row of other kinds is taken.
 * @returns index into `rows`, or null when the sheet starts with data
 */
export function findHeaderRow(rows: Row[]): number | null {
  const scores = rows.slice(0, rowsToLookAt).map(scoreHeadings);
  const best = Math.max(0, ...scores);
  if (best >= 2) return scores.indexOf(best);
  return findByShape(rows.slice(0, rowsToLookAt));
}

/** The texts of the header row, by column; a column without one is named by nothing. */
export function headingsOf(row: Row | undefined, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = row?.cells[column];
    return cell ? cellText(cell).replace(/\s+/g, " ") : "";
  });
}

/** Whether a later row repeats the headings, as printed plans do on every page. */
export function repeatsHeadings(row: Row, headings: string[]): boolean {
  const filled = row.cells.flatMap((cell, column) => {
    const text = cellText(cell);
    return text === "" ? [] : [{ text, heading: headings[column] ?? "" }];
  });
  return filled.length >= 2 && filled.every(({ text, heading }) => wordKey(text) === wordKey(heading));
}

/** Different fields named, with a little less for cells that name nothing. */
function scoreHeadings(row: Row): number {
  const texts = row.cells.filter((cell) => cell.kind !== "empty");
  if (texts.some((cell) => !isShortText(cell))) return 0;
  const meanings = texts.map((cell) => meaningOfHeading(cellText(cell)));
  const fields = new Set(meanings.flatMap((meaning) => (meaning ? [meaning.field] : [])));
  const certain = meanings.filter((meaning) => meaning?.confidence === "sure").length;
  if (fields.size === 1 && texts.length <= 2 && certain === 1) return 2;
  return fields.size < 2 ? 0 : fields.size + certain / 100;
}

function findByShape(rows: Row[]): number | null {
  for (const [index, row] of rows.entries()) {
    const filled = row.cells.filter((cell) => cell.kind !== "empty");
    if (filled.length < 2) continue;
    const next = rows[index + 1];
    if (!next || next.cells.filter((cell) => cell.kind !== "empty").length < 2) continue;
    const texts = new Set(filled.map((cell) => wordKey(cellText(cell))));
    if (!filled.every(isShortText) || texts.size < filled.length) return null;
    return next.cells.some((cell) => isDay(cell)) ? index : null;
  }
  return null;
}

function isShortText(cell: Cell): boolean {
  return cell.kind === "text" && cell.text.length <= longestHeading && !isDay(cell);
}

function isDay(cell: Cell): boolean {
  if (cell.kind === "date") return true;
  return cell.kind === "text" && !["open", "invalid"].includes(readDay(cell.text, null).kind);
}
