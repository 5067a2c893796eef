import { addDays, type Day } from "@/lib/time/days";
import { endOfMonth, type Month } from "@/lib/time/months";

/** What the list shows: the calendar's month, the four weeks from today, everything, or what has no day yet. */
export const listPeriods = ["month", "weeks", "all", "undated"] as const;
export type ListPeriod = (typeof listPeriods)[number];

/** Undated posts stand behind all dated ones: this cursor, one of the API's, begins right there. */
const behindAllDays = "infinity_00:00_00000000-0000-0000-0000-000000000000";

/** The period in the address; the month where nothing or something unknown stands there. */
export function readPeriod(address: URLSearchParams): ListPeriod {
  return listPeriods.find((period) => period === address.get("period")) ?? "month";
}

/** The days of a period, both included, and where its first page begins. */
export function rangeOf(
  period: ListPeriod,
  { month, today }: { month: Month; today: Day },
): { from?: Day; to?: Day; after?: string } {
  const range = {
    month: { from: `${month}-01`, to: endOfMonth(`${month}-01`) },
    weeks: { from: today, to: addDays(today, 27) },
    all: {},
    undated: { after: behindAllDays },
  };
  return range[period];
}
