import { proposeColumns } from "@/lib/imports/rules-columns";
import { findDateOrder } from "@/lib/imports/rules-date-order";
import { findHeaderRow, headingsOf } from "@/lib/imports/rules-header";
import { type ColumnField, columnFields } from "@/lib/imports/rules-heading-words";
import type { ColumnMapping, Mapping, PlanSheet } from "@/lib/imports/rules-plan";
import { cellAt, cellText, type Row } from "@/lib/imports/rules-sheet";
import { wordKey } from "@/lib/imports/rules-words";
import { yearByWeekdays, yearOfSheet } from "@/lib/imports/rules-year";

/** The part of a mapping worth keeping for the next file with the same headings. */
export type SavedMapping = {
  headingKey: string;
  fields: ColumnField[];
  emptyDay: Mapping["emptyDay"];
  defaultStage: Mapping["defaultStage"];
  words: Mapping["words"];
};

/** What a district's headings are recognised by, whatever their spelling; columns without one count too. */
export function headingKey(headings: string[]): string {
  return headings.map(wordKey).join("|");
}

/** Keeps what a person settled, for `savedMappings` next time. The year and the order belong to one file. */
export function toSavedMapping(mapping: Mapping): SavedMapping {
  return {
    headingKey: headingKey(mapping.columns.map((column) => column.heading)),
    fields: mapping.columns.map((column) => column.field),
    emptyDay: mapping.emptyDay,
    defaultStage: mapping.defaultStage,
    words: mapping.words,
  };
}

/**
 * Proposes how to read a sheet: where the headings are, what each column is, in which order days are
 * written and which year they belong to. A saved mapping for the same headings wins.
 * @param input.today ISO day; only to try the years around it against weekdays in the file
 */
export function proposeMapping(
  sheet: PlanSheet,
  input: { savedMappings: SavedMapping[]; fileName: string; today: string },
): Mapping {
  const header = sheet.kind === "grid" ? null : findHeaderRow(sheet.rows);
  const rows = header === null ? sheet.rows : sheet.rows.slice(header + 1);
  const width = Math.max(0, ...sheet.rows.map((row) => row.cells.length));
  const headings = headingsOf(header === null ? undefined : sheet.rows[header], width);
  const saved = input.savedMappings.find((one) => one.headingKey === headingKey(headings) && header !== null);
  const columns = sheet.kind === "grid" ? gridColumns() : withSaved(proposeColumns(headings, rows), saved);
  const days = daysOf(columns, rows);
  const dateOrder = findDateOrder(days);
  const byName = yearOfSheet(header === null ? [] : sheet.rows.slice(0, header), sheet.name, input.fileName);
  const proven = yearByWeekdays(days, {
    dateOrder: dateOrder === "ask" ? null : dateOrder,
    today: input.today,
  });
  return {
    headerRow: header === null ? null : (sheet.rows[header]?.number ?? null),
    columns,
    dateOrder,
    year: proven ?? byName,
    yearAfterTurn: null,
    yearSource: proven !== null ? "weekdays" : byName !== null ? "sheet" : null,
    emptyDay: saved?.emptyDay ?? "undated",
    defaultStage: saved?.defaultStage ?? "idea",
    words: { stage: {}, format: {}, channels: {}, responsible: {}, ...saved?.words },
  };
}

function withSaved(columns: ColumnMapping[], saved: SavedMapping | undefined): ColumnMapping[] {
  if (!saved) return columns;
  return columns.map((column, i) => {
    const field = columnFields.find((one) => one === saved.fields[i]);
    return field ? { ...column, field, confidence: "chosen" } : column;
  });
}

/** What `readGrid` makes of a calendar: the day, the first line, the rest. */
function gridColumns(): ColumnMapping[] {
  const fields = ["plannedOn", "title", "body"] as const;
  return fields.map((field, column) => ({ column, heading: "", field, confidence: "sure" }));
}

function daysOf(columns: ColumnMapping[], rows: Row[]): { day: string; weekday: string }[] {
  const day = columns.find((column) => column.field === "plannedOn")?.column ?? -1;
  const weekday = columns.find((column) => column.field === "weekday")?.column ?? -1;
  return rows
    .filter((row) => cellAt(row, day).kind === "text")
    .map((row) => ({ day: cellText(cellAt(row, day)), weekday: cellText(cellAt(row, weekday)) }));
}
