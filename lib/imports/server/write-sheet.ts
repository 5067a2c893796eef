import "server-only";
import { isValid, parseISO } from "date-fns";
import Papa from "papaparse";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { guardFormula } from "@/lib/imports/rules-formula-guard";

/** `day` cells hold ISO days, `time` cells `HH:MM`; `width` in characters, for Excel only. */
export type SheetColumn = { heading: string; kind: "text" | "day" | "time"; width?: number };
export type SheetContent = { name: string; columns: SheetColumn[]; rows: (string | null)[][] };

/**
 * Writes a list as .xlsx: bold headings that stay in view, days as real days, everything else typed as text,
 * so that no cell can become a formula. The importer reads it back unchanged.
 */
export async function writeXlsx(content: SheetContent): Promise<Buffer> {
  const head = content.columns.map((column) => ({
    value: carried(column.heading),
    fontWeight: "bold" as const,
  }));
  const body = content.rows.map((row) =>
    content.columns.map((column, i) => toXlsxCell(column, row[i] ?? null)),
  );
  return writeExcelFile([head, ...body], {
    sheet: sheetName(content.name),
    stickyRowsCount: 1,
    columns: content.columns.map(({ width, kind }) => ({ width: width ?? (kind === "text" ? 30 : 12) })),
  }).toBuffer();
}

/**
 * Writes a list as CSV for a German Excel: semicolons, UTF-8 with byte order mark, days in ISO form. A text
 * that Excel would run gets an apostrophe in front, which the importer takes away again.
 */
export function writeCsv(content: Pick<SheetContent, "columns" | "rows">): string {
  const head = content.columns.map((column) => guardFormula(column.heading));
  const rows = content.rows.map((row) => row.map((text) => guardFormula(text ?? "")));
  return `\uFEFF${Papa.unparse([head, ...rows], { delimiter: ";", newline: "\r\n", quotes: true })}\r\n`;
}

function toXlsxCell(column: SheetColumn, text: string | null): Cell {
  if (text === null || text === "") return null;
  const day = column.kind === "day" ? parseISO(`${text}T00:00:00Z`) : null;
  if (day && isValid(day)) return { value: day, type: Date, format: "dd.mm.yyyy" };
  return { value: carried(text), type: String, format: "@", wrap: true, alignVertical: "top" };
}

/** XML turns \r into \n, and Excel reads `_x0041_` as a letter: both travel in Excel's own escape. */
function carried(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
}

/** Excel refuses longer names and these signs. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:]/g, " ")
      .trim()
      .slice(0, 31) || "1"
  );
}
