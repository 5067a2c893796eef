/** One cell as the file shows it. A number keeps the text a person sees; days and times are wall time. */
export type Cell =
  | { kind: "empty" }
  | { kind: "text"; text: string }
  | { kind: "number"; value: number; text: string }
  | { kind: "date"; day: string; time: string | null }
  | { kind: "time"; time: string }
  | { kind: "error"; text: string };

/** `number` is the row's number in the file, counted from 1; rows without content are left out. */
export type Row = { number: number; cells: Cell[] };

/** Rows counted from 1 as in `Row.number`, columns from 0; both ends belong to the merged area. */
export type Merge = { top: number; left: number; bottom: number; right: number };

export type Sheet = {
  name: string;
  hidden: boolean;
  rows: Row[];
  merges: Merge[];
  /** Set when this sheet alone breaks a limit; its rows are then empty. */
  refusal: { code: RefusalCode; params: Record<string, string | number> } | null;
};

export type SheetFile = { kind: "xlsx" | "csv" | "pasted"; fileName: string; sheets: Sheet[] };

/** Why a file cannot be read: keys below `errors.sheet` in the messages. */
export const refusalCodes = [
  "binaryWorkbook",
  "brokenFile",
  "calendarFile",
  "emptyFile",
  "encrypted",
  "fileTooLarge",
  "image",
  "macros",
  "nulCharacter",
  "oldExcel",
  "openDocument",
  "openQuote",
  "otherArchive",
  "pdf",
  "tooManyColumns",
  "tooManyRows",
  "tooMuchText",
  "tooSlow",
  "unpackedTooLarge",
  "unreadable",
  "unsafeArchive",
  "webPage",
  "wordDocument",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export const emptyCell: Cell = { kind: "empty" };

export function cellAt(row: Row, column: number): Cell {
  return row.cells[column] ?? emptyCell;
}

/** The cell as one plain text, trimmed; a day in ISO form; an error as nothing. */
export function cellText(cell: Cell): string {
  if (cell.kind === "empty" || cell.kind === "error") return "";
  if (cell.kind === "date") return cell.time === null ? cell.day : `${cell.day} ${cell.time}`;
  if (cell.kind === "time") return cell.time;
  return cell.text.trim();
}

/** The name a spreadsheet program gives the cell, such as `B7`. `column` counts from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
