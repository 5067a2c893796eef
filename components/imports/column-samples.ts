import type { Locale } from "@/db/enums";
import { cutText } from "@/lib/imports/rules-cut-text";
import { type Cell, cellAt, cellText, type Row } from "@/lib/imports/rules-sheet";
import { formatDayWithYear } from "@/lib/time/format";

const most = 3;
const longest = 60;

/** The first different texts of a column, short enough to recognise it by. */
export function columnSamples(rows: Row[], column: number, locale: Locale): string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const text = shownText(cellAt(row, column), locale);
    if (text !== "") samples.add(cutText(text.replace(/\s+/g, " "), longest));
    if (samples.size === most) break;
  }
  return [...samples];
}

function shownText(cell: Cell, locale: Locale): string {
  if (cell.kind === "error") return cell.text;
  if (cell.kind !== "date") return cellText(cell);
  const day = formatDayWithYear(cell.day, locale);
  return cell.time === null ? day : `${day} ${cell.time}`;
}
