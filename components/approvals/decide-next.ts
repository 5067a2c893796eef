import type { DecisionCard } from "@/lib/approvals/contract";

type Card = Pick<DecisionCard, "roundId" | "pending">;

/** The case that follows a decided one: the next in the list that still waits, or else the first; null where none does. */
export function nextCase<T extends Card>(cards: readonly T[], decidedId: string): T | null {
  const at = cards.findIndex(({ roundId }) => roundId === decidedId);
  const inTurn = [...cards.slice(at + 1), ...cards.slice(0, Math.max(at, 0))];
  return inTurn.find(({ roundId, pending }) => pending === null && roundId !== decidedId) ?? null;
}
