import type { ApprovalStep, DecisionRole } from "@/db/enums";
import { type ChainPlace, type Deciders, roleIn } from "./rules-path";

/** A step as it is waited for now: its chain, and from when each place of it may decide. */
export type Waiting = {
  step: ApprovalStep;
  deciders: Deciders;
  chain: readonly ChainPlace[];
  turns: readonly Date[];
  /** Everybody who wrote the content, and who decided an earlier step of it. */
  writerIds: readonly string[];
  earlierIds: readonly string[];
  /** Everybody in the chain may decide at once, because it could not wait. */
  urgent: boolean;
};

export type Right =
  | { may: true; as: DecisionRole; onBehalfOf: string | null }
  | { may: false; why: "ownWords" | "decidedBefore" | "notInPath" }
  | { may: false; why: "notYet"; from: Date };

/**
 * Whether somebody may decide now, and in which capacity. Whoever wrote the content never may, not as a deputy either;
 * nor whoever decided an earlier step. Their own role lets them decide at any time; a deputy, and whoever else stands in
 * the chain, from their turn on. A deputy of somebody who is away decides in their name.
 */
export function rightToDecide(waiting: Waiting, personId: string, now: Date): Right {
  const { step, deciders, chain, turns, urgent } = waiting;
  const at = chain.findIndex(({ decider }) => decider.personId === personId);
  const found = chain[at];
  const turn = turns[at];
  const own = (step === "press" ? deciders.state : deciders.district).find(
    (one) => one.personId === personId,
  );
  const role = own ? roleIn(step, own) : null;
  if (waiting.writerIds.includes(personId)) return { may: false, why: "ownWords" };
  if (waiting.earlierIds.includes(personId)) return { may: false, why: "decidedBefore" };
  const behalf = found?.standsInFor?.awayUntil ? found.standsInFor.personId : null;
  if (role) return { may: true, as: behalf ? "deputy" : role, onBehalfOf: behalf };
  if (!found || !turn) return { may: false, why: "notInPath" };
  if (!urgent && turn > now) return { may: false, why: "notYet", from: turn };
  return { may: true, as: found.as, onBehalfOf: found.standsInFor?.personId ?? null };
}
