import type { Stage } from "@/db/enums";
import type { Day } from "@/lib/time/days";

/** Stages in which a post no longer changes its place. */
const settled: readonly Stage[] = ["published", "evaluated", "discarded"];

/** Whether a post is offered for a swap: it has a place, and is not done with. */
export function maySwap({ plannedOn, stage }: { plannedOn: Day | null; stage: Stage }): boolean {
  return plannedOn !== null && !settled.includes(stage);
}
