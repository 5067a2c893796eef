import { weekdayOfWord } from "@/lib/imports/rules-calendar-words";
import { fitsWeekday, readDay, toDay } from "@/lib/imports/rules-dates";
import type { Mapping, Params, Problem, Remark } from "@/lib/imports/rules-plan";
import { type Cell, cellText } from "@/lib/imports/rules-sheet";

/** `keep` says that the cell's text holds more than the day and belongs into the note. */
export type RowDay = {
  day: string | null;
  time: string | null;
  keep: boolean;
  problem: Omit<Problem, "cell"> | null;
  remarks: Remark[];
};
/** The year that days without one belong to at this row; `turned` once the months have started over. */
export type YearContext = { section: number | null; lastMonth: number | null; turned: boolean };

/** The serial numbers of 1 January 2000 and 31 December 2099. */
const serials = { from: 36526, to: 73050 };

/** Reads the day of a row. Never invents one: what is undecided becomes a problem, what names no day stays open. */
export function readRowDay(cell: Cell, weekdayText: string, mapping: Mapping, context: YearContext): RowDay {
  if (cell.kind === "date") return dated(cell.day, cell.time, weekdayOfWord(weekdayText), []);
  if (cell.kind === "error") return failed("cellError", { text: cell.text }, "enterDay");
  if (cell.kind === "number") return fromNumber(cell.value, cell.text, weekdayText);
  const text = cellText(cell);
  if (text === "") return { ...nothing(), keep: false };
  const reading = readDay(text, mapping.dateOrder === "ask" ? null : mapping.dateOrder);
  if (reading.kind === "open") return { ...nothing(), remarks: [{ code: "dayNotRead", params: { text } }] };
  if (reading.kind === "invalid") {
    const serial = /^\d{5}$/.test(text) ? fromNumber(Number(text), text, weekdayText) : null;
    return serial ?? failed("dayInvalid", { text }, "enterDay");
  }
  if (reading.kind === "ambiguous") {
    const params = { text, dmy: reading.dmy ?? "", mdy: reading.mdy ?? "" };
    return failed("dayAmbiguous", params, "chooseOrder");
  }
  const weekday = reading.weekday ?? weekdayOfWord(weekdayText);
  const more: Remark[] = reading.hasMore ? [{ code: "dayRange", params: { text } }] : [];
  if (reading.kind === "day")
    return { ...dated(reading.day, reading.time, weekday, more), keep: reading.hasMore };
  const year = yearFor(reading.month, mapping, context);
  if (year === null) return failed("dayWithoutYear", { text }, "chooseYear");
  const day = toDay(year, reading.month, reading.dayOfMonth);
  if (day === null) return failed("dayInvalid", { text: `${text} ${year}` }, "enterDay");
  const source: Remark[] =
    mapping.yearSource === "chosen" ? [] : [{ code: "yearFromContext", params: { text, year } }];
  return { ...dated(day, reading.time, weekday, [...source, ...more]), keep: reading.hasMore };
}

/** After December comes January of the next year, but only a person may say so. */
function yearFor(month: number, mapping: Mapping, context: YearContext): number | null {
  if (context.section !== null) return context.section;
  if (context.lastMonth !== null && context.lastMonth - month >= 9) context.turned = true;
  context.lastMonth = month;
  // A year proven by weekdays holds for every row of the column.
  if (mapping.yearSource === "weekdays") return mapping.year;
  return context.turned ? mapping.yearAfterTurn : mapping.year;
}

function fromNumber(value: number, text: string, weekdayText: string): RowDay {
  if (Number.isInteger(value) && value >= 20_000_101 && value <= 20_991_231) {
    const reading = readDay(String(value), "dmy");
    if (reading.kind === "day") return dated(reading.day, null, weekdayOfWord(weekdayText), []);
  }
  if (value < serials.from || value >= serials.to + 1) return failed("dayInvalid", { text }, "enterDay");
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000).toISOString().slice(0, 10);
  return dated(day, null, weekdayOfWord(weekdayText), [{ code: "dayFromNumber", params: { text, day } }]);
}

function dated(day: string, time: string | null, weekday: number | null, remarks: Remark[]): RowDay {
  if (!isPlausible(day)) return failed("dayInvalid", { text: day }, "enterDay");
  const mismatch: Remark[] = fitsWeekday(day, weekday) ? [] : [{ code: "weekdayMismatch", params: { day } }];
  return { day, time, keep: false, problem: null, remarks: [...remarks, ...mismatch] };
}

function isPlausible(day: string): boolean {
  return day >= "2000-01-01" && day <= "2099-12-31";
}

function nothing(): RowDay {
  return { day: null, time: null, keep: true, problem: null, remarks: [] };
}

function failed(code: Problem["code"], params: Params, fix: Problem["fix"]): RowDay {
  return { ...nothing(), problem: { code, params, fix } };
}
