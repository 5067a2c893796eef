import { isPlatformName } from "@/lib/imports/rules-channel-words";
import type { ColumnField } from "@/lib/imports/rules-heading-words";
import type { ColumnMapping, Mapping } from "@/lib/imports/rules-plan";
import { type Cell, cellAt, cellText, emptyCell, type Merge, type Row } from "@/lib/imports/rules-sheet";
import { readMark } from "@/lib/imports/rules-words";

/** What stands in a row, by field; texts as the file has them. */
export type RowContent = {
  title: string;
  titleHeading: string;
  titleColumn: number | null;
  day: Cell;
  dayHeading: string;
  dayColumn: number | null;
  time: Cell;
  timeHeading: string;
  weekday: string;
  stage: string;
  stageHeading: string;
  format: string;
  formatHeading: string;
  /** Words of all channel columns; a marked column gives its heading. */
  channels: { text: string; heading: string }[];
  responsible: string;
  responsibleHeading: string;
  body: string;
  hashtags: string;
  districtOnly: boolean;
  /** Plain notes, without a heading, and the cells of columns that have no field of their own. */
  notes: { heading: string; text: string }[];
  errors: { text: string; column: number }[];
};

/** Fields that a merged cell carries down to every row it spans. A merged title is still one post. */
const carriedDown = new Set<ColumnField>([
  "plannedOn",
  "weekday",
  "stage",
  "format",
  "channels",
  "responsible",
]);

/** Collects a row's cells under the fields of the mapping. */
export function readRow(row: Row, mapping: Mapping): RowContent {
  const first = (field: ColumnField) => mapping.columns.find((column) => column.field === field);
  const cell = (field: ColumnField) => cellAt(row, first(field)?.column ?? -1);
  const all = (field: ColumnField) => mapping.columns.filter((column) => column.field === field);
  const texts = (field: ColumnField) => all(field).map((column) => longText(cellAt(row, column.column)));
  const channels = all("channels").map((column) => readChannelCell(row, column));
  return {
    title: longText(cell("title")),
    titleHeading: first("title")?.heading ?? "",
    titleColumn: first("title")?.column ?? null,
    day: cell("plannedOn"),
    dayHeading: first("plannedOn")?.heading ?? "",
    dayColumn: first("plannedOn")?.column ?? null,
    time: cell("plannedTime"),
    timeHeading: first("plannedTime")?.heading ?? "",
    weekday: cellText(cell("weekday")),
    stage: cellText(cell("stage")),
    stageHeading: first("stage")?.heading ?? "",
    format: cellText(cell("format")),
    formatHeading: first("format")?.heading ?? "",
    channels: channels.flatMap((channel) =>
      channel.word === "" ? [] : [{ text: channel.word, heading: channel.heading }],
    ),
    responsible: cellText(cell("responsible")),
    responsibleHeading: first("responsible")?.heading ?? "",
    body: texts("body").filter(Boolean).join("\n\n"),
    hashtags: texts("hashtags").filter(Boolean).join(" "),
    districtOnly: readMark(cellText(cell("districtOnly"))) === true,
    notes: [
      ...all("note").map(({ column }) => ({ heading: "", text: longText(cellAt(row, column)) })),
      ...all("extra").map(({ column, heading }) => ({ heading, text: longText(cellAt(row, column)) })),
      ...channels.map(({ note, heading }) => ({ heading, text: note })),
    ].filter((note) => note.text !== ""),
    errors: errorsOf(row, mapping),
  };
}

/** Copies what merged cells hold into the rows they span, for fields that a whole block shares. */
export function spreadMerges<R extends Row>(rows: R[], merges: Merge[], mapping: Mapping): R[] {
  const vertical = merges.filter((merge) => {
    const field = mapping.columns.find((column) => column.column === merge.left)?.field;
    return (
      merge.bottom > merge.top && merge.left === merge.right && field !== undefined && carriedDown.has(field)
    );
  });
  if (vertical.length === 0) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, { ...row, cells: [...row.cells] }]));
  for (const { top, bottom, left } of vertical) {
    const value = byNumber.get(top)?.cells[left] ?? emptyCell;
    for (let number = top + 1; number <= Math.min(bottom, top + 1000); number++) {
      const cells = byNumber.get(number)?.cells;
      if (!cells) continue;
      while (cells.length < left) cells.push(emptyCell);
      cells[left] = value;
    }
  }
  return [...byNumber.values()];
}

/** `heading: text`, or the text alone where the column has no heading. */
export function withHeading(heading: string, text: string): string {
  return heading === "" ? text : `${heading}: ${text}`;
}

/** A column of its own per channel is marked with "x"; a longer text there is kept in the note. */
function readChannelCell(row: Row, { column, heading }: ColumnMapping) {
  const text = longText(cellAt(row, column));
  const mark = readMark(text);
  if (text === "" || mark === false) return { word: "", heading, note: "" };
  if (!isPlatformName(heading)) return { word: mark === true ? heading : text, heading, note: "" };
  if (mark === true) return { word: heading, heading, note: "" };
  const isAddress = /^(https?:|www\.)\S+$/i.test(text);
  return { word: isAddress ? "" : heading, heading, note: text };
}

function longText(cell: Cell): string {
  return cellText(cell).replace(/\r\n?/g, "\n");
}

function errorsOf(row: Row, mapping: Mapping): RowContent["errors"] {
  return mapping.columns.flatMap(({ column, field }) => {
    const cell = cellAt(row, column);
    return cell.kind === "error" && field !== "ignore" ? [{ text: cell.text, column }] : [];
  });
}
