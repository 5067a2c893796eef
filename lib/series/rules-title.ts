import type { Day } from "@/lib/time/days";

/** A title is at most this long, in UTF-16 units. */
const longest = 200;

/**
 * The title of a day of a series: `{datum}` becomes `25.11.2026`, `{nr}` its number; everything else stays. The date
 * is written the German way in every language, because titles are read by everybody.
 */
export function titleOf(pattern: string, { day, number }: { day: Day; number: number }): string {
  const filled = pattern.replaceAll("{datum}", dateOf(day)).replaceAll("{nr}", String(number)).trim();
  return filled.slice(0, longest);
}

function dateOf(day: Day): string {
  const [year, month, date] = day.split("-");
  return `${date}.${month}.${year}`;
}
