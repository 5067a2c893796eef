import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { AppError } from "@/lib/errors";
import { decide } from "./decide";

type Input = {
  associationId: string;
  rounds: { associationId: string; roundId: string; contentHash: string }[];
};
type Result = { roundId: string; decisionId: string | null; refused: string | null };

/**
 * Approves several posts of class A, each on its own: what is refused is named with its reason and keeps nothing else
 * from being approved. A post that is no longer class A is refused, because nobody has read it.
 */
export async function approveMany(ctx: Ctx, input: Input): Promise<{ results: Result[] }> {
  await enter(ctx, input.associationId, "approval.decide");
  const results: Result[] = [];
  for (const round of input.rounds) results.push(await approveOne(ctx, round));
  return { results };
}

async function approveOne(ctx: Ctx, round: Input["rounds"][number]): Promise<Result> {
  const verdict = {
    kind: "approve",
    riskClass: "A",
    comment: "",
    quote: "",
    mediaId: null,
    proposed: null,
  } as const;
  try {
    const { decisionId } = await decide(ctx, { ...round, ...verdict });
    return { roundId: round.roundId, decisionId, refused: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { roundId: round.roundId, decisionId: null, refused: error.reason };
  }
}
