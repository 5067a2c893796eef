import { refusalOfDay } from "@/lib/posts/rules";
import { addDays, type Day } from "@/lib/time/days";
import { addMonths } from "@/lib/time/months";
import { endOfIsoWeek, startOfIsoWeek } from "@/lib/time/weeks";

/**
 * The day a key leads to in a calendar grid: arrows by day and week, Home and End to the ends of the week, Page Up and
 * Page Down by month (ARIA grid pattern). Null for every other key.
 */
export function nextDayByArrow(day: Day, key: string): Day | null {
  return STEPS.get(key)?.(day) ?? null;
}

/** Whether a card may be dropped on a day: never into the past, nor years ahead. */
export function canMoveTo(day: Day, today: Day): boolean {
  return refusalOfDay(day, today) === null;
}

const STEPS = new Map<string, (day: Day) => Day>([
  ["ArrowLeft", (day) => addDays(day, -1)],
  ["ArrowRight", (day) => addDays(day, 1)],
  ["ArrowUp", (day) => addDays(day, -7)],
  ["ArrowDown", (day) => addDays(day, 7)],
  ["Home", startOfIsoWeek],
  ["End", endOfIsoWeek],
  ["PageUp", (day) => addMonths(day, -1)],
  ["PageDown", (day) => addMonths(day, 1)],
]);
