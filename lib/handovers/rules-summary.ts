import type { Day } from "@/lib/time/days";
import { fromInstant } from "@/lib/time/zones";
import type { Handover } from "./contract";

/** What the first sentences of a sheet say, in numbers and days. */
export type Summary = {
  /** Posts of which something is still to be done. */
  open: number;
  overdue: number;
  /** The last day on which one of the open posts is planned or due, within the time of the sheet. */
  lastDay: Day | null;
  /** Those whose deadline is not on a day gone by. */
  approvals: number;
  /** The nearest of these deadlines, as an instant. */
  deadlineAt: string | null;
};

type Summed = Pick<Handover, "today" | "posts" | "waiting" | "asked" | "from" | "to">;

/** Sums a sheet up. A post in its aftercare is out, and no longer open. */
export function summaryOf({ today, posts, waiting, asked, from, to }: Summed): Summary {
  const open = posts.filter(({ next }) => next !== null && next.step !== "aftercare");
  const days = open
    .flatMap(({ plannedOn, next }) => [plannedOn, next?.dueOn ?? null])
    .filter((day) => day !== null && from <= day && day <= to);
  const ahead = [...waiting, ...asked].filter(({ deadlineAt }) => dayOf(deadlineAt) >= today);
  const rounds = new Map(ahead.map(({ roundId, deadlineAt }) => [roundId, deadlineAt]));
  return {
    open: open.length,
    overdue: open.filter(({ overdue }) => overdue).length,
    lastDay: days.sort().at(-1) ?? null,
    approvals: rounds.size,
    deadlineAt: [...rounds.values()].sort()[0] ?? null,
  };
}

/** The day of an instant on the wall calendar. */
export function dayOf(instant: string): Day {
  return fromInstant(new Date(instant)).day;
}
