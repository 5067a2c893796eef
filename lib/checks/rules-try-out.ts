import type { CheckAnswer } from "@/db/enums";
import type { CheckItem } from "./contract";
import { type Finding, stateOf } from "./rules";

/** A list as it would stand with these answers, for a post with everything: what answers itself is met. */
export function tryOut(
  items: readonly CheckItem[],
  answers: Readonly<Record<string, CheckAnswer | null>>,
): Finding[] {
  return items.map((item) => {
    const answer = item.automatic === null ? (answers[item.id] ?? null) : "yes";
    return { item, answer, state: stateOf(item, answer), problems: [], given: null };
  });
}
