import { weekdayOfWord } from "@/lib/imports/rules-calendar-words";
import { type DateOrder, fitsWeekday, readDay } from "@/lib/imports/rules-dates";

/**
 * The order of day and month in a whole column. One value that can only be read in one way proves it for
 * all (25/10/2026), and so does a weekday beside an undecided value. Without proof, or with proofs for both,
 * a person is asked.
 */
export function findDateOrder(rows: { day: string; weekday: string }[]): DateOrder | "ask" {
  const proofs = new Set<DateOrder>();
  let isUndecided = false;
  for (const { day, weekday } of rows) {
    const own = orderOfText(day);
    if (own) proofs.add(own);
    const reading = readDay(day, null);
    if (reading.kind !== "ambiguous") continue;
    const beside = reading.weekday ?? weekdayOfWord(weekday);
    const fits = (option: string | null) => beside !== null && option !== null && fitsWeekday(option, beside);
    if (fits(reading.dmy) !== fits(reading.mdy)) proofs.add(fits(reading.dmy) ? "dmy" : "mdy");
    else isUndecided = true;
  }
  const [only] = proofs;
  if (proofs.size === 1 && only) return only;
  return isUndecided || proofs.size === 2 ? "ask" : "dmy";
}

/** Dotted days are German whatever stands beside them, so only slashes and dashes prove anything. */
function orderOfText(text: string): DateOrder | null {
  const match = /(?<!\d)(\d{1,2})([/-])(\d{1,2})(?:\2\d{2,4})?(?!\d)/.exec(text);
  if (!match || /^\d{4}/.test(text.trim())) return null;
  const [a, b] = [Number(match[1]), Number(match[3])];
  if (a > 12 && a <= 31 && b <= 12) return "dmy";
  return b > 12 && b <= 31 && a <= 12 ? "mdy" : null;
}
