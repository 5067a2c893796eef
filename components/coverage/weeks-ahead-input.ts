import { addDays, type Day } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";

export const aheadWeeks = 4;

/** Four weeks from the Monday of today's: what the page asks the calendar for, on the server as in the browser. */
export function aheadInput(associationId: string, today: Day) {
  const from = startOfIsoWeek(today);
  return { associationId, from, to: addDays(from, aheadWeeks * 7 - 1) };
}
