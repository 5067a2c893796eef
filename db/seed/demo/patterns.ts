import type { Topic } from "@/db/seed/reference/topics";

/** What a post is made from. Slots such as `{ort}` are filled for each district. */
export interface Pattern {
  topic: Topic;
  formatKey: string;
  title: string;
  opening: string;
  /** Months in which it fits, 1 to 12; empty means always. */
  months: readonly number[];
}

/**
 * Reads a table of patterns, one a line: format | title | opening, and after a last bar the months it fits.
 * @throws Error for a line without its three columns
 */
export function patterns(topic: Topic, table: string): Pattern[] {
  return rowsOf(table).map(([formatKey, title, opening, months]) => {
    if (!formatKey || !title || !opening)
      throw new Error(`Incomplete pattern below ${topic}: ${title ?? formatKey}`);
    return { topic, formatKey, title, opening, months: months ? months.split(",").map(Number) : [] };
  });
}

/** The filled lines of a table, split at its bars. */
export function rowsOf(table: string): string[][] {
  const lines = table.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}
