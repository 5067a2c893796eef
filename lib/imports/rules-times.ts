import type { Cell } from "@/lib/imports/rules-sheet";

/** A wall time and whether more was written beside it, such as the end of a range. */
export type TimeReading = { time: string; hasMore: boolean };

const pattern =
  /^(?:ab|um|ca\.?|gegen|at|à|vers|from|von|de)?\s*(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(uhr|h|am|pm|a\.m\.|p\.m\.)?(?:\s*(\d{2})(?=\s|$))?/i;

const hourRange = /^(\d{1,2})\s*(?:-|–|bis)\s*\d{1,2}\s*(?:uhr|h)\b/i;

/** Reads "9 Uhr", "09:00 - 10:30", "14.30", "2 pm", "9h30" or "ab 10 Uhr". A bare number is no time here. */
export function readTime(text: string): TimeReading | null {
  const trimmed = text.normalize("NFKC").trim();
  const hours = hourRange.exec(trimmed);
  if (hours && Number(hours[1]) < 24) return { time: clock(Number(hours[1]), 0), hasMore: true };
  const match = pattern.exec(trimmed);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const rest = trimmed.slice(match[0].length);
  // "19.10." and "19.10.2026" are days.
  if (/^(?:[\d:]|\.\s*\d|\.$)/.test(rest)) return null;
  const minute = Number(match[2] ?? match[4] ?? 0);
  const hour = hourOf(Number(match[1]), (match[3] ?? "").toLowerCase());
  if (hour === null || minute > 59) return null;
  return { time: clock(hour, minute), hasMore: /[\p{L}\d]/u.test(rest.replace(/^\s*uhr\b/i, "")) };
}

/** As `readTime`, and a bare hour counts too ("9"): for columns that hold times only. */
export function readTimeCell(text: string): TimeReading | null {
  const bare = /^\d{1,2}$/.exec(text.trim());
  if (bare && Number(bare[0]) < 24) return { time: clock(Number(bare[0]), 0), hasMore: false };
  return readTime(text);
}

function hourOf(hour: number, suffix: string): number | null {
  const half = suffix.replaceAll(".", "");
  if (half === "pm" || half === "am") {
    if (hour < 1 || hour > 12) return null;
    return (hour % 12) + (half === "pm" ? 12 : 0);
  }
  return hour < 24 ? hour : null;
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The time in a cell of any kind; a number below 1 is a part of the day, as Excel keeps it. */
export function readTimeOfCell(cell: Cell): TimeReading | null {
  if (cell.kind === "time") return { time: cell.time, hasMore: false };
  if (cell.kind === "date") return cell.time === null ? null : { time: cell.time, hasMore: false };
  if (cell.kind === "number" && cell.value > 0 && cell.value < 1) {
    const minutes = Math.round(cell.value * 1440) % 1440;
    return { time: clock(Math.floor(minutes / 60), minutes % 60), hasMore: false };
  }
  return cell.kind === "number" || cell.kind === "text" ? readTimeCell(cell.text) : null;
}
