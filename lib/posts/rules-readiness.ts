import type { Stage } from "@/db/enums";

/** Whether a post shows pictures or videos, and whether all of them are described for those who do not see them. */
export const mediaStates = ["none", "undescribed", "described"] as const;
export type MediaState = (typeof mediaStates)[number];

/** The readiness marks a card shows, in reading order. */
export const readinessMarks = ["text", "media", "altText", "checks", "approval"] as const;
export type ReadinessMark = (typeof readinessMarks)[number];
/** `unknown`: nobody has said yet, or the reader is not told. */
export type MarkState = "met" | "open" | "unknown";

type Marked = { stage: Stage; hasText: boolean; mediaState: MediaState };

/** How far a post is. `openChecks`: how many checks still stand in the way of its approval; undefined where not known. */
export function marksOf(post: Marked, openChecks: number | undefined): Record<ReadinessMark, MarkState> {
  const approved = afterApproval.includes(post.stage);
  return {
    text: metIf(post.hasText),
    media: metIf(post.mediaState !== "none"),
    altText: metIf(post.mediaState === "described"),
    checks: approved ? "met" : checksOf(post.stage, openChecks),
    approval: metIf(approved),
  };
}

/** Whether a post is still being made ready: not once it is out or given up. */
export function inPreparation(stage: Stage): boolean {
  return !settled.includes(stage);
}

/** What is named as missing, in reading order: without pictures there is nothing to describe yet. */
export function missingMarks(marks: Record<ReadinessMark, MarkState>): ReadinessMark[] {
  return readinessMarks.filter((mark) => {
    return marks[mark] === "open" && !(mark === "altText" && marks.media === "open");
  });
}

/** Whether open checks are worth pointing at: an idea is too early for them, and what is approved was checked. */
export function asksForChecks(stage: Stage): boolean {
  return checkedStages.includes(stage);
}
export const checkedStages: readonly Stage[] = ["drafting", "review"];

const settled: readonly Stage[] = ["published", "evaluated", "discarded"];
const afterApproval: readonly Stage[] = ["approved", "published", "evaluated"];

function checksOf(stage: Stage, openChecks: number | undefined): MarkState {
  if (!asksForChecks(stage)) return "open";
  return openChecks === undefined ? "unknown" : metIf(openChecks === 0);
}

function metIf(met: boolean): MarkState {
  return met ? "met" : "open";
}
