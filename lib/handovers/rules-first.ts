import type { Day } from "@/lib/time/days";
import type { Handover, Next } from "./contract";
import { dayOf } from "./rules-summary";

/** Something to begin with: an approval to decide, or a post with its next step. */
export type FirstThing = {
  kind: "decide" | "overdue" | "step";
  postId: string;
  title: string;
  /** Null for a decision. */
  next: Next | null;
  day: Day | null;
};

const mostShown = 3;
/** On the same day, what others wait for comes first. */
const order = { overdue: 0, decide: 1, step: 2 } as const;

/** The two or three things to do first: what is late, then what falls due next. What is on hold or waits for others is none. */
export function firstThings({
  posts,
  waiting,
  to,
}: Pick<Handover, "posts" | "waiting" | "to">): FirstThing[] {
  const decisions = waiting.map(({ postId, title, deadlineAt }) => {
    return { kind: "decide" as const, postId, title, next: null, day: dayOf(deadlineAt) };
  });
  const steps = posts
    .filter(({ heldReason, next, changes }) => !heldReason && next && !changes.some(isAway))
    .filter(({ next, overdue }) => overdue || next?.step !== "decision")
    .map(({ id, title, next, overdue, plannedOn }): FirstThing => {
      const day = overdue ? plannedOn : (next?.dueOn ?? plannedOn);
      return { kind: overdue ? "overdue" : "step", postId: id, title, next, day };
    })
    .filter(({ kind, day }) => kind === "overdue" || (day !== null && day <= to));
  return [...decisions, ...steps].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, mostShown);
}

const isAway = ({ kind }: Handover["posts"][number]["changes"][number]) =>
  kind === "gone" || kind === "discarded" || kind === "handedOn";

function rank({ kind, day, title }: FirstThing): string {
  return [kind === "overdue" ? 0 : 1, day ?? "9999", order[kind], title].join(" ");
}
