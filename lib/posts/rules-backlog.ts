import type { Stage } from "@/db/enums";
import type { Day } from "@/lib/time/days";

/** The columns of the idea backlog, by the stage of the posts in them; the last is "ready to plan". */
export const backlogStages = ["idea", "research", "drafting"] as const satisfies readonly Stage[];
export type BacklogStage = (typeof backlogStages)[number];

/** Ideas and research, with a day or without; a draft only as long as it has none. Said in SQL by `list-ideas.ts`. */
export function isInBacklog({ stage, plannedOn }: { stage: Stage; plannedOn: Day | null }): boolean {
  return stage === "idea" || stage === "research" || (stage === "drafting" && plannedOn === null);
}

/** Whether the day to look at something again has come. */
export function isDue(followUpOn: Day | null, today: Day): followUpOn is Day {
  return followUpOn !== null && followUpOn <= today;
}
