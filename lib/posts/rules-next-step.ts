import type { Stage } from "@/db/enums";
import type { Post } from "./contract";

/** What moves a post on, as a key below `posts.next`; `count` is how many points are open. */
export type NextStep =
  | { step: "research"; to: Stage }
  | { step: "draft"; to: Stage }
  | { step: "verify"; count: number }
  | { step: "checks"; count: number }
  | { step: "body" | "channelIds" | "responsibleId" | "plannedOn" }
  | { step: "ready" };

/**
 * The one thing to do next with a post before its approval; null where nothing is left to prepare or the
 * post is on hold. `openChecks` is
 * how many checks still stand in the way of it.
 */
export function nextStep(post: Post, openChecks = 0): NextStep | null {
  if (post.held) return null;
  if (post.stage === "idea") return { step: "research", to: "research" };
  const open = openFacts(post);
  if (post.stage === "research")
    return open > 0 ? { step: "verify", count: open } : { step: "draft", to: "drafting" };
  if (post.stage !== "drafting") return null;
  if (post.body.trim() === "") return { step: "body" };
  if (open > 0) return { step: "verify", count: open };
  if (post.channelIds.length === 0) return { step: "channelIds" };
  if (post.responsibleId === null) return { step: "responsibleId" };
  if (post.plannedOn === null) return { step: "plannedOn" };
  return openChecks > 0 ? { step: "checks", count: openChecks } : { step: "ready" };
}

/** How many facts nobody has verified yet. */
export function openFacts({ facts }: Pick<Post, "facts">): number {
  return Object.values(facts).filter(({ verifiedById }) => verifiedById === null).length;
}
