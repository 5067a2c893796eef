import type { DemoRound } from "@/db/seed/demo/rounds";
import { type Ids, idOf } from "./ids";

/** What the rounds of a post leave on it, by its key: who wrote its content, and until when a decision is due. */
export function approvalsOf(ids: Ids, rounds: readonly DemoRound[]) {
  const newest = new Map(rounds.map((round) => [round.post.key, round]));
  return (postKey: string): { writerIds: string[]; decisionDueAt: Date | null } => {
    const round = newest.get(postKey);
    return {
      writerIds: round ? [idOf(ids, round.writerKey)] : [],
      decisionDueAt: round?.state === "open" ? round.deadlineAt : null,
    };
  };
}
