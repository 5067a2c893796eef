import { easterSunday } from "@/lib/occasions/rules-easter";
import { addDays, type Day, weekdayOf } from "@/lib/time/days";
import { endOfMonth } from "@/lib/time/months";

/**
 * A rule that needs nobody's announcement. Months count from 1, weekdays from 1 = Monday.
 * - `leapFixed`: 29 February, and 1 March in years without one (Equal Care Day).
 * - `nthWeekday`: the nth such weekday of the month, −1 the last.
 * - `weekdayOfWeek`: a weekday in the nth week of the month, weeks beginning on Monday and the first being the one
 *   with the month's first working day. The Safer Internet Day has lain so since 2013.
 * - `weekdayBefore`: the last such weekday before a date (Buß- und Bettag, Advent).
 * - `easter`: days from Easter Sunday.
 * - `thanksgivingTuesday`: the Tuesday after the fourth Thursday of November (Giving Tuesday).
 */
export type FixedRule =
  | { kind: "fixed"; month: number; day: number }
  | { kind: "leapFixed" }
  | { kind: "nthWeekday"; month: number; weekday: number; nth: number }
  | { kind: "weekdayOfWeek"; month: number; weekday: number; week: number }
  | { kind: "weekdayBefore"; month: number; day: number; weekday: number }
  | { kind: "easter"; offset: number }
  | { kind: "thanksgivingTuesday" };

/**
 * The day a rule means in a year.
 * @throws RangeError when the month has no such weekday (a fifth Friday)
 */
export function dayOfRule(rule: FixedRule, year: number): Day {
  switch (rule.kind) {
    case "fixed":
      return dayOf(year, rule.month, rule.day);
    case "leapFixed":
      return addDays(dayOf(year, 2, 28), 1);
    case "nthWeekday":
      return nthWeekday(year, rule);
    case "weekdayOfWeek":
      return addDays(firstWorkingWeek(year, rule.month), (rule.week - 1) * 7 + rule.weekday - 1);
    case "weekdayBefore":
      return lastWeekdayUntil(addDays(dayOf(year, rule.month, rule.day), -1), rule.weekday);
    case "easter":
      return addDays(easterSunday(year), rule.offset);
    case "thanksgivingTuesday":
      return addDays(nthWeekday(year, { month: 11, weekday: 4, nth: 4 }), 5);
  }
}

function nthWeekday(year: number, rule: { month: number; weekday: number; nth: number }): Day {
  const first = dayOf(year, rule.month, 1);
  const last = endOfMonth(first);
  const day =
    rule.nth < 0
      ? addDays(lastWeekdayUntil(last, rule.weekday), (rule.nth + 1) * 7)
      : addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7);
  if (day < first || day > last)
    throw new RangeError(`No weekday ${rule.weekday} number ${rule.nth} in ${first}`);
  return day;
}

function firstWorkingWeek(year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  const weekday = weekdayOf(first);
  return addDays(first, weekday > 5 ? 8 - weekday : 1 - weekday);
}

function lastWeekdayUntil(day: Day, weekday: number): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

function dayOf(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
