import { readMonth, weekdayOf, weekdayOfWord } from "@/lib/imports/rules-calendar-words";
import { readDay, toDay } from "@/lib/imports/rules-dates";
import type { PlanRow } from "@/lib/imports/rules-plan";
import { cellAt, cellText, type Row, type Sheet } from "@/lib/imports/rules-sheet";
import { yearInText } from "@/lib/imports/rules-year";

type State = {
  month: { year: number; month: number } | null;
  /** Column of each weekday, Monday first. */
  columns: number[] | null;
  /** The day that stands above each column. */
  days: Map<number, string>;
  seen: number;
};

/** Whether a sheet is laid out as a calendar: a row that names at least five weekdays side by side. */
export function isGrid(rows: Row[]): boolean {
  return rows.some((row) => weekdayColumns(row) !== null);
}

/**
 * Turns a calendar laid out in weeks into one row per entry: day, first line, rest. The month with its year
 * must stand above the weekdays or in the sheet's name, or the cells must hold real days, and every day must
 * fall on the weekday of its column; otherwise the whole grid is refused (null) rather than misplaced.
 */
export function readGrid(sheet: Sheet): PlanRow[] | null {
  const entries: PlanRow[] = [];
  const state: State = { month: readMonth(sheet.name), columns: null, days: new Map(), seen: 0 };
  for (const row of sheet.rows) {
    const columns = weekdayColumns(row);
    if (columns) {
      state.columns = columns;
      state.days = new Map();
      state.seen = 0;
      continue;
    }
    const title = monthTitle(row, sheet.name);
    if (title) {
      state.month = title;
      state.columns = null;
      continue;
    }
    if (state.columns && !readWeek(row, state, entries)) return null;
  }
  return entries.length > 0 ? entries : null;
}

function weekdayColumns(row: Row): number[] | null {
  const found = row.cells.flatMap((cell, column) => {
    const weekday = cell.kind === "text" ? weekdayOfWord(cell.text) : null;
    return weekday === null ? [] : [{ weekday, column }];
  });
  if (found.length < 5 || new Set(found.map((one) => one.weekday)).size !== found.length) return null;
  const columns: number[] = [];
  for (const { weekday, column } of found) columns[weekday - 1] = column;
  return columns;
}

function monthTitle(row: Row, sheetName: string): State["month"] {
  const filled = row.cells.filter((cell) => cell.kind !== "empty");
  if (filled.length > 3) return null;
  const year = yearInText(sheetName);
  for (const cell of filled) {
    const text = cellText(cell);
    const month = readMonth(text) ?? (year ? readMonth(`${text} ${year}`) : null);
    if (month) return month;
  }
  return null;
}

/** A row of day numbers sets the days; any other row adds entries below them. False when a day is impossible. */
function readWeek(row: Row, state: State, entries: PlanRow[]): boolean {
  const columns = state.columns ?? [];
  const marks = columns.map((column) => ({
    column,
    ...splitDay(cellText(cellAt(row, column)), row, column),
  }));
  const dated = marks.filter((mark) => mark.day !== null || mark.number !== null);
  const isWeek =
    dated.length >= 3 || (dated.length > 0 && dated.length === marks.filter((m) => !m.isEmpty).length);
  if (isWeek) {
    state.days = new Map();
    for (const mark of dated) {
      const day = mark.day ?? dayOfNumber(mark.number ?? 0, state);
      if (day === null || columns[weekdayOf(day) - 1] !== mark.column) return false;
      state.days.set(mark.column, day);
    }
  }
  for (const { column, text, isDay } of marks) {
    const day = state.days.get(column);
    if (!day && text !== "" && isWeek) return false;
    if (day && text !== "" && !(isDay && !isWeek)) entries.push(toEntry(row.number, column, day, text));
  }
  return true;
}

/** Splits "5", "5. Oktober" or "5\nTeam-Montag" into the day and what is planned on it. */
function splitDay(whole: string, row: Row, column: number) {
  const cell = cellAt(row, column);
  const none = { day: null, number: null, isDay: false, isEmpty: whole === "" };
  if (cell.kind === "date") return { ...none, day: cell.day, text: "", isDay: true };
  const match = /^(\d{1,2})\.?(?:\s*\n\s*([\s\S]+))?$/.exec(whole);
  if (match) return { ...none, number: Number(match[1]), text: match[2] ?? "", isDay: true };
  const [first = "", ...rest] = whole.split("\n");
  const reading = readDay(first, "dmy");
  if (reading.kind === "day") return { ...none, day: reading.day, text: rest.join("\n").trim(), isDay: true };
  return { ...none, text: whole };
}

/** The first week may begin in the month before, the last may end in the month after. */
function dayOfNumber(number: number, state: State): string | null {
  if (!state.month) return null;
  const { year, month } = state.month;
  const isBefore = state.seen === 0 && number > 20;
  const isAfter = state.seen > 20 && number < 15;
  if (!isBefore && !isAfter) state.seen = Math.max(state.seen, number);
  const index = year * 12 + month - 1 + (isBefore ? -1 : 0) + (isAfter ? 1 : 0);
  return toDay(Math.floor(index / 12), (index % 12) + 1, number);
}

function toEntry(number: number, column: number, day: string, text: string): PlanRow {
  const [first = "", ...rest] = text.split("\n");
  const cells = [
    { kind: "date" as const, day, time: null },
    { kind: "text" as const, text: first.trim() },
    { kind: "text" as const, text: rest.join("\n").trim() },
  ];
  return { number, column, cells };
}
