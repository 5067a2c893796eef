import type { Random } from "@/db/seed/demo/random";
import { referenceActionDays } from "@/db/seed/reference/action-days";
import { occasionsBetween } from "@/lib/occasions/rules";
import { publicHolidays } from "@/lib/occasions/rules-holidays";
import { addDays, type Day, daysBetween, isWeekend, weekdayOf } from "@/lib/time/days";
import { addMonths } from "@/lib/time/months";
import { startOfIsoWeek } from "@/lib/time/weeks";

/** A place in a district's plan: a day and, where there is one, the action day it is meant for. */
export interface Slot {
  day: Day;
  actionDayKey: string | null;
}

/** Six months back and three ahead, the span of the sample plans. */
export function planSpan(today: Day): { from: Day; to: Day } {
  return { from: addMonths(today, -6), to: addMonths(today, 3) };
}

/** The days a district posts on: its pick of action days, and one to three working days in every week. */
export function scheduleOf(today: Day, pace: number, random: Random): Slot[] {
  const { from, to } = planSpan(today);
  const occasions = occasionsBetween(referenceActionDays, from, to)
    .filter(({ day, stateWide }) => day >= from && random.chance(stateWide ? 0.6 : 0.3))
    .map(({ day, key }) => ({ day, actionDayKey: key }));
  const taken = new Set(occasions.map(({ day }) => day));
  const regular = workingWeeks(from, to).flatMap((days) => {
    const wanted = pace * postsPerWeek(days, today);
    const count = Math.floor(wanted) + (random.chance(wanted % 1) ? 1 : 0);
    const free = random.shuffle(days).filter((day) => !taken.has(day) || random.chance(0.2));
    return free.slice(0, count).map((day) => ({ day, actionDayKey: null }));
  });
  return [...occasions, ...regular].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The next working day from a day on, the day itself included. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

function workingWeeks(from: Day, to: Day): Day[][] {
  const weeks = new Map<Day, Day[]>();
  for (const day of daysBetween(from, to).filter(isOpenDay)) {
    const monday = startOfIsoWeek(day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks.values()];
}

function postsPerWeek(days: readonly Day[], today: Day): number {
  const first = days[0] ?? today;
  if (days.some((day) => day.slice(5) >= "12-24" || day.slice(5) <= "01-03")) return 0.5;
  if (first <= addDays(today, 21)) return 1.75;
  return 1;
}

/** Now and then something happens on a Saturday: every fourth one counts as open. */
function isOpenDay(day: Day): boolean {
  const saturdayEvent = weekdayOf(day) === 6 && Number(day.slice(8, 10)) % 4 === 0;
  return isWorkingDay(day) || (saturdayEvent && !isHoliday(day));
}

function isWorkingDay(day: Day): boolean {
  return !isWeekend(day) && !isHoliday(day);
}

const holidaysByYear = new Map<number, Set<Day>>();

function isHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  const known = holidaysByYear.get(year) ?? new Set(publicHolidays("NI", year).map((holiday) => holiday.day));
  holidaysByYear.set(year, known);
  return known.has(day);
}
