import { addDays, type Day } from "@/lib/time/days";

/** The working day an arrow leads to from `at`: a day, or a week, or the first and last of all; null for other keys. */
export function stepOf(key: string, days: readonly Day[], at: Day): Day | null {
  const index = days.indexOf(at);
  switch (key) {
    case "ArrowRight":
      return days[index + 1] ?? null;
    case "ArrowLeft":
      return days[index - 1] ?? null;
    case "ArrowDown":
      return days.find((day) => day >= addDays(at, 7)) ?? null;
    case "ArrowUp":
      return days.findLast((day) => day <= addDays(at, -7)) ?? null;
    case "Home":
      return days[0] ?? null;
    case "End":
      return days.at(-1) ?? null;
    default:
      return null;
  }
}
