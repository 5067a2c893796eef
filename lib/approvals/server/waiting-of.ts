import "server-only";
import type { ChainLine } from "../contract";
import { stepsOf } from "../rules";
import { turnsOf } from "../rules-deadline";
import type { Waiting } from "../rules-decide";
import { type ChainPlace, chainOf } from "../rules-path";
import type { RoundRow } from "./internal";
import type { Frame } from "./read-frame";

/** The step of a round that is waited for, with who may decide from when; `districtOnly` is as its post has it now. */
export function waitingOf(
  round: RoundRow,
  frame: Frame,
  { earlierIds, districtOnly }: { earlierIds: readonly string[]; districtOnly: boolean },
): Waiting {
  const step = stepsOf[round.path][round.step - 1] ?? "lead";
  const { deciders, calendar, rules } = frame;
  const { askedId, writerIds, deadlineAt, stepStartedAt: askedAt } = round;
  const excluded = [...writerIds, ...earlierIds];
  const { deciderIds } = rules;
  const chain = chainOf({ step, deciders, askedId, deciderIds, districtOnly, excluded });
  const away = chain.map(({ decider }) => decider.awayUntil !== null);
  const turns =
    step === "press" ? chain.map(() => askedAt) : turnsOf({ calendar, askedAt, deadlineAt, away });
  return { step, deciders, chain, turns, writerIds, earlierIds, urgent: round.urgentReason !== "" };
}

/** The chain as it is shown. */
export function chainLines({
  chain,
  turns,
  urgent,
}: Pick<Waiting, "chain" | "turns" | "urgent">): ChainLine[] {
  return chain.map(({ decider, as, standsInFor }: ChainPlace, at) => ({
    membershipId: decider.membershipId,
    name: decider.name,
    as,
    standsInForName: standsInFor?.name ?? null,
    awayUntil: decider.awayUntil,
    from: ((urgent ? turns[0] : turns[at]) ?? new Date(0)).toISOString(),
  }));
}
