import { readMonth, weekdayOfWord } from "@/lib/imports/rules-calendar-words";
import { fitsWeekday, readDay, toDay } from "@/lib/imports/rules-dates";
import { cellText, type Row } from "@/lib/imports/rules-sheet";

/** The one year a text names ("Redaktionsplan 2026"), else null: "2026/27" names two. */
export function yearInText(text: string): number | null {
  const month = readMonth(text);
  if (month) return month.year;
  if (/(?<!\d)20\d\d\s*[/–-]\s*(?:20)?\d\d(?!\d)/.test(text)) return null;
  const years = new Set([...text.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map((match) => Number(match[1])));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The year that stands above the table, in the name of the sheet or of the file. The nearest wins. */
export function yearOfSheet(above: Row[], sheetName: string, fileName: string): number | null {
  for (const row of above.toReversed()) {
    const found = row.cells.map((cell) => yearInText(cellText(cell))).find((year) => year !== null);
    if (found) return found;
  }
  return yearInText(sheetName) ?? yearInText(fileName.replaceAll("_", " "));
}

/**
 * The year that the weekdays prove for days without one: the only year around today in which every day falls
 * on the weekday beside it. At least two rows must agree, one could be a slip.
 */
export function yearByWeekdays(
  rows: { day: string; weekday: string }[],
  { dateOrder, today }: { dateOrder: "dmy" | "mdy" | null; today: string },
): number | null {
  const seen = rows.flatMap(({ day, weekday }) => {
    const reading = readDay(day, dateOrder);
    if (reading.kind !== "noYear") return [];
    const beside = reading.weekday ?? weekdayOfWord(weekday);
    return beside === null ? [] : [{ ...reading, weekday: beside }];
  });
  if (seen.length < 2) return null;
  const thisYear = Number(today.slice(0, 4));
  const fitting = [-1, 0, 1, 2]
    .map((offset) => thisYear + offset)
    .filter((year) =>
      seen.every(({ month, dayOfMonth, weekday }) => {
        const day = toDay(year, month, dayOfMonth);
        return day !== null && fitsWeekday(day, weekday);
      }),
    );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
