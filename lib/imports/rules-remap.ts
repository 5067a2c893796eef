import { proposeColumns } from "@/lib/imports/rules-columns";
import { findDateOrder } from "@/lib/imports/rules-date-order";
import { readDay } from "@/lib/imports/rules-dates";
import { headingsOf } from "@/lib/imports/rules-header";
import { type ColumnField, columnFields } from "@/lib/imports/rules-heading-words";
import { headingKey, type SavedMapping } from "@/lib/imports/rules-mapping";
import type { ColumnMapping, Mapping, PlanSheet } from "@/lib/imports/rules-plan";
import { cellAt, cellText, type Row } from "@/lib/imports/rules-sheet";
import { yearByWeekdays, yearOfSheet } from "@/lib/imports/rules-year";

export type RemapInput = {
  sheet: PlanSheet;
  fileName: string;
  savedMappings: SavedMapping[];
  /** ISO day. */
  today: string;
};

/** Several columns may hold these; every other field belongs to one column. */
const shared: readonly ColumnField[] = ["channels", "body", "hashtags", "note", "extra", "ignore"];

/** Gives a column another field. A column that held the field before goes into the note instead. */
export function withField(
  mapping: Mapping,
  { column, field }: { column: number; field: ColumnField },
  input: RemapInput,
): { mapping: Mapping; displaced: ColumnMapping | null } {
  const rivals = mapping.columns.filter((one) => one.field === field && one.column !== column);
  const displaced = shared.includes(field) ? null : (rivals[0] ?? null);
  const columns = mapping.columns.map((one): ColumnMapping => {
    if (one.column === column) return { ...one, field };
    return one === displaced ? { ...one, field: "extra" } : one;
  });
  const next = { ...mapping, columns };
  const touchesDays = [mapping, next].map(dayColumns);
  return { mapping: touchesDays[0] === touchesDays[1] ? next : settleDates(next, input), displaced };
}

/** Takes another row for the headings, or none, and proposes the columns anew. */
export function withHeaderRow(mapping: Mapping, headerRow: number | null, input: RemapInput): Mapping {
  const { rows } = input.sheet;
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const headings = headingsOf(
    rows.find((row) => row.number === headerRow),
    width,
  );
  const proposed = proposeColumns(headings, rowsBelow(input.sheet, headerRow));
  const key = headingKey(headings);
  const saved = headerRow === null ? undefined : input.savedMappings.find((one) => one.headingKey === key);
  const columns = proposed.map((column, index): ColumnMapping => {
    const field = columnFields.find((one) => one === saved?.fields[index]);
    return field ? { ...column, field, confidence: "chosen" } : column;
  });
  return settleDates({ ...mapping, headerRow, columns }, input);
}

/** Days of the file as they are written: those to be read in two orders, and whether any lacks its year. */
export function dayFacts(sheet: PlanSheet, mapping: Mapping) {
  const days = dayTexts(sheet, mapping);
  const readings = days.map(({ day }) => ({ day, kind: readDay(day, null).kind }));
  const undecided = readings.filter((one) => one.kind === "ambiguous").map((one) => one.day);
  const order = mapping.dateOrder === "ask" ? null : mapping.dateOrder;
  return {
    asksOrder: undecided.length > 0 && findDateOrder(days) === "ask",
    examples: [...new Set(undecided)].slice(0, 2),
    withoutYear: days.find(({ day }) => readDay(day, order).kind === "noYear")?.day ?? null,
  };
}

/** Rows under the headings; all of them when there are none. */
export function rowsBelow(sheet: PlanSheet, headerRow: number | null): Row[] {
  return headerRow === null ? sheet.rows : sheet.rows.filter((row) => row.number > headerRow);
}

/** The order and the year were read from the columns of days: other columns have to prove them anew. */
function settleDates(mapping: Mapping, { sheet, fileName, today }: RemapInput): Mapping {
  const days = dayTexts(sheet, mapping);
  const dateOrder = findDateOrder(days);
  if (mapping.yearSource === "chosen") return { ...mapping, dateOrder };
  const { headerRow } = mapping;
  const above = headerRow === null ? [] : sheet.rows.filter((row) => row.number < headerRow);
  const named = yearOfSheet(above, sheet.name, fileName);
  const proven = yearByWeekdays(days, { dateOrder: dateOrder === "ask" ? null : dateOrder, today });
  const yearSource = proven !== null ? "weekdays" : named !== null ? "sheet" : null;
  return { ...mapping, dateOrder, year: proven ?? named, yearSource };
}

function dayTexts(sheet: PlanSheet, mapping: Mapping): { day: string; weekday: string }[] {
  const columnOf = (field: ColumnField) => mapping.columns.find((one) => one.field === field)?.column ?? -1;
  const [day, weekday] = [columnOf("plannedOn"), columnOf("weekday")];
  return rowsBelow(sheet, mapping.headerRow)
    .filter((row) => cellAt(row, day).kind === "text")
    .map((row) => ({ day: cellText(cellAt(row, day)), weekday: cellText(cellAt(row, weekday)) }));
}

function dayColumns(mapping: Mapping): string {
  const columnOf = (field: ColumnField) => mapping.columns.find((one) => one.field === field)?.column;
  return `${columnOf("plannedOn")} ${columnOf("weekday")}`;
}
