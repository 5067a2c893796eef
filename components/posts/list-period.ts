import type { PostPeriod } from "@/lib/posts/contract-parts";
import { addDays, type Day } from "@/lib/time/days";
import { endOfMonth, type Month } from "@/lib/time/months";

/** What the list shows: the calendar's month, the four weeks from today, everything, or what has no day yet. */
export const listPeriods = ["month", "weeks", "all", "undated"] as const;
export type ListPeriod = (typeof listPeriods)[number];

/** The period in the address; the month where nothing or something unknown stands there. */
export function readPeriod(address: URLSearchParams): ListPeriod {
  return listPeriods.find((period) => period === address.get("period")) ?? "month";
}

/** What a period asks for: its days, both included, or the posts without one. */
export function rangeOf(period: ListPeriod, { month, today }: { month: Month; today: Day }): PostPeriod {
  const range = {
    month: { from: `${month}-01`, to: endOfMonth(`${month}-01`) },
    weeks: { from: today, to: addDays(today, 27) },
    all: {},
    undated: { undated: true },
  };
  return range[period];
}
