import { dayOfRule } from "@/lib/occasions/rules-days";
import { addDays, type Day } from "@/lib/time/days";

export type QuietDay = "goodFriday" | "dayOfMourning" | "sundayOfTheDead";

/** The silent days that every German state keeps by law: Good Friday, Volkstrauertag and Totensonntag. */
export function quietDayOn(day: Day): QuietDay | null {
  const year = Number(day.slice(0, 4));
  if (day === dayOfRule({ kind: "easter", offset: -2 }, year)) return "goodFriday";
  const fourthAdvent = dayOfRule({ kind: "weekdayBefore", month: 12, day: 25, weekday: 7 }, year);
  if (day === addDays(fourthAdvent, -35)) return "dayOfMourning";
  return day === addDays(fourthAdvent, -28) ? "sundayOfTheDead" : null;
}
