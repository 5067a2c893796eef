import type { PostStep } from "@/lib/budget/rules-steps";
import type { Post } from "@/lib/posts/contract";
import { nextStep } from "@/lib/posts/rules-next-step";
import { fromInstant } from "@/lib/time/zones";
import type { Next } from "./contract-parts";

type Around = {
  /** The steps of its work, as somebody can still do them. */
  steps: readonly PostStep[];
  openChecks: number;
  /** Its approval was given with changes that its author has not taken over or left yet. */
  confirming: boolean;
  /** The deadline of its approval has passed. */
  missed: boolean;
};

/** What is to be done next with a post, and by when; null where nothing is left. */
export function nextOf(post: Post, { steps, openChecks, confirming, missed }: Around): Next | null {
  const [first = null] = steps.flatMap(({ done, dueOn }) => (done ? [] : [dueOn])).sort();
  if (post.stage === "review") {
    const waits = missed ? "missed" : "decision";
    const step = confirming ? "confirm" : waits;
    const dueOn = post.decisionDueAt ? fromInstant(new Date(post.decisionDueAt)).day : first;
    return { step, count: null, dueOn };
  }
  if (post.stage === "approved") return { step: "publish", count: null, dueOn: post.plannedOn };
  if (post.stage === "published") return first ? { step: "aftercare", count: null, dueOn: first } : null;
  const next = nextStep(post, openChecks);
  if (!next) return null;
  return { step: next.step, count: "count" in next ? next.count : null, dueOn: first ?? post.followUpOn };
}
