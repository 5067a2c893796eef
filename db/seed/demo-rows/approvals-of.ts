import type { DemoPost } from "@/db/seed/demo/posts";
import type { DemoRound } from "@/db/seed/demo/rounds";
import { writerOf } from "@/db/seed/demo/writer-of";
import { type Ids, idOf } from "./ids";

type Left = { writerIds: string[]; editedById: string; decisionDueAt: Date | null };

/** What approval asks of a post beside its content: who wrote it, and until when a decision is due. */
export function approvalsOf(ids: Ids, rounds: readonly DemoRound[]) {
  const newest = new Map(rounds.map((round) => [round.post.key, round]));
  return (post: Pick<DemoPost, "key" | "associationKey" | "responsibleKey">): Left => {
    const round = newest.get(post.key);
    const personId = idOf(ids, writerOf(post));
    return {
      writerIds: [personId],
      editedById: personId,
      decisionDueAt: round?.state === "open" ? round.deadlineAt : null,
    };
  };
}
