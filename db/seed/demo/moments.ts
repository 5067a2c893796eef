import { addDays, type Day } from "@/lib/time/days";

/** A moment some days before a day, in UTC: always past by then. `time` is `HH:MM`. */
export function daysBefore(today: Day, days: number, time: string): Date {
  return new Date(`${addDays(today, -days)}T${time}:00Z`);
}
