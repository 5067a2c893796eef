import { ruleDaysIn, type SeriesCourse, type SeriesRule, seriesDaysIn } from "@/lib/series/rules-days";
import { addDays, type Day } from "@/lib/time/days";
import { endOfMonth, startOfMonth } from "@/lib/time/months";
import { endOfIsoWeek, startOfIsoWeek } from "@/lib/time/weeks";

/**
 * Where a series that is changed from a day on begins anew: with the same rule in step with what was ("every two
 * weeks" does not slip by one), otherwise on that day.
 */
export function startOfFollowing(old: SeriesCourse, rule: SeriesRule, from: Day): Day {
  if (JSON.stringify(sorted(rule)) !== JSON.stringify(sorted(old.rule)) || rule.kind !== "weekly")
    return from;
  const soon = { from, to: addDays(from, 7 * rule.every - 1) };
  return ruleDaysIn({ ...old, endsOn: null }, soon)[0] ?? from;
}

/**
 * Which day of the changed series takes over a day of the old one that is filled or was decided on: the same day
 * where the rule still has it, else the day of the same week, else for monthly rules that of the same month. A day
 * without a successor is left out.
 */
export function successorsOf(days: readonly Day[], next: SeriesCourse): Map<Day, Day> {
  const found = new Map<Day, Day>();
  const taken = new Set<Day>();
  const give = (day: Day, to: Day | undefined) => {
    if (to === undefined || taken.has(to) || found.has(day)) return;
    found.set(day, to);
    taken.add(to);
  };
  for (const day of days) give(day, seriesDaysIn(next, { from: day, to: day })[0]);
  for (const day of days) give(day, free(next, taken, { from: startOfIsoWeek(day), to: endOfIsoWeek(day) }));
  if (next.rule.kind === "weekly") return found;
  for (const day of days) give(day, free(next, taken, { from: startOfMonth(day), to: endOfMonth(day) }));
  return found;
}

function free(course: SeriesCourse, taken: ReadonlySet<Day>, range: { from: Day; to: Day }): Day | undefined {
  return seriesDaysIn(course, range).find((day) => !taken.has(day));
}

function sorted(rule: SeriesRule): [string, unknown][] {
  return Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1));
}
