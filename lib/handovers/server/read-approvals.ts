import "server-only";
import type { OpenRound } from "@/lib/approvals/server/open-rounds-of";
import { chainLines } from "@/lib/approvals/server/waiting-of";
import type { OpenApproval } from "../contract-parts";

/** Without what only the sheet as a whole can say. */
export type FoundApproval = Omit<OpenApproval, "added">;

/** How many of those who can decide are named. */
const mostNamed = 2;

/**
 * The approvals that are about somebody: `waiting` for their decision, and `asked` for their own posts. Of those who can
 * decide the first are named, without the person and without anybody else who is away.
 */
export function approvalsAbout(
  rounds: readonly OpenRound[],
  membershipId: string,
): { waiting: FoundApproval[]; asked: FoundApproval[] } {
  const open = rounds.filter(({ confirming }) => !confirming);
  const shown = ({ round, title, requestedByName, waiting }: OpenRound): FoundApproval => ({
    ...{ roundId: round.id, postId: round.postId, title, requestedByName },
    deadlineAt: round.deadlineAt.toISOString(),
    deciders: chainLines(waiting)
      .filter((line) => line.membershipId !== membershipId && line.awayUntil === null)
      .slice(0, mostNamed)
      .map(({ name, from }) => ({ name, from })),
  });
  return {
    waiting: open.filter(({ waiting }) => waiting.chain[0]?.decider.membershipId === membershipId).map(shown),
    asked: open.filter(({ responsibleId }) => responsibleId === membershipId).map(shown),
  };
}
