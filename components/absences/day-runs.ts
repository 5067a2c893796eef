import { type Day, diffDays, weekdayOf } from "@/lib/time/days";

/** Working days as runs: days in a row, over weekends, are one. Takes them in order. */
export function runsOf(days: readonly Day[]): { from: Day; to: Day }[] {
  const runs: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && follows(last.to, day)) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}

function follows(day: Day, next: Day): boolean {
  const pause = diffDays(day, next);
  return pause === 1 || (weekdayOf(day) === 5 && pause === 3);
}
