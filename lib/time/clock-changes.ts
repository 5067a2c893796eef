import { addDays, type Day, diffDays } from "@/lib/time/days";
import { toInstant } from "@/lib/time/zones";

/** The days of a year that are longer or shorter than 24 hours in Europe/Berlin, in order. */
export function clockChangesOf(year: number): readonly Day[] {
  const known = byYear.get(year) ?? changesBetween(`${year}-01-01`, `${year + 1}-01-01`);
  byYear.set(year, known);
  return known;
}

const byYear = new Map<number, readonly Day[]>();
const DAY_MS = 86_400_000;
/** Within as many days no two changes make up for each other. */
const FEW_DAYS = 31;

/** From `from` on and before `to`. */
function changesBetween(from: Day, to: Day): Day[] {
  const days = diffDays(from, to);
  const length = toInstant(to, "00:00").getTime() - toInstant(from, "00:00").getTime();
  if (days <= FEW_DAYS && length === days * DAY_MS) return [];
  if (days === 1) return [from];
  const middle = addDays(from, Math.floor(days / 2));
  return [...changesBetween(from, middle), ...changesBetween(middle, to)];
}
