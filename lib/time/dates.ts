import type { Day } from "@/lib/time/days";

/**
 * The day as a Date that date-fns may calculate with. Noon on the machine's own clock: date-fns reads local
 * fields, and no clock change reaches noon, so the answer is the same in every zone.
 */
export function toDate(day: Day): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
}

/** The day a Date made by `toDate` stands for. */
export function toDay(date: Date): Day {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
