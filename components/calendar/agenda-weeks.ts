import type { DayFacts } from "@/components/calendar/day-facts";
import type { LayoutDay } from "@/lib/calendar/rules";
import type { PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { type Month, monthOf } from "@/lib/time/months";
import { type IsoWeek, isoWeek } from "@/lib/time/weeks";

/** One line of the agenda: a day worth seeing, or a run of days on which nothing is planned. */
export type AgendaItem =
  | { kind: "day"; day: LayoutDay<PostCard> }
  | { kind: "run"; days: LayoutDay<PostCard>[] };

export type AgendaWeek = {
  week: IsoWeek;
  /** Its last day in the month, and how many posts its days hold. */
  last: Day;
  posts: number;
  school: string[];
  items: AgendaItem[];
};

type Input = {
  month: Month;
  today: Day;
  rows: readonly { days: readonly LayoutDay<PostCard>[] }[];
  factsOn: (day: Day) => DayFacts;
};

/** The days of a month for a narrow screen, week by week; two or more empty days in a row become one line. */
export function agendaWeeks({ month, today, rows, factsOn }: Input): AgendaWeek[] {
  return rows.flatMap((row) => {
    const days = row.days.filter(({ day }) => monthOf(day) === month);
    const first = days[0];
    if (!first) return [];
    const items: AgendaItem[] = [];
    let empty: LayoutDay<PostCard>[] = [];
    const close = () => {
      if (empty.length > 1) items.push({ kind: "run", days: empty });
      else items.push(...empty.map((day) => ({ kind: "day" as const, day })));
      empty = [];
    };
    for (const day of days) {
      const { holidays, occasions, slots } = factsOn(day.day);
      const facts = holidays.length + occasions.length + slots.length;
      if (day.posts.length + facts === 0 && day.day !== today) empty.push(day);
      else {
        close();
        items.push({ kind: "day", day });
      }
    }
    close();
    const school = new Set(days.flatMap(({ day }) => factsOn(day).school));
    const posts = days.reduce((sum, day) => sum + day.posts.length, 0);
    const last = days.at(-1)?.day ?? first.day;
    return [{ week: isoWeek(first.day), last, posts, school: [...school], items }];
  });
}
