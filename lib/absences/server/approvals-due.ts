import "server-only";
import type { BaseCtx } from "@/lib/access/server/context";
import { openRoundsOf } from "@/lib/approvals/server/open-rounds-of";
import type { Frame } from "@/lib/approvals/server/read-frame";
import type { Period } from "@/lib/coverage/rules-team";
import { addDays } from "@/lib/time/days";
import { toInstant } from "@/lib/time/zones";
import type { AbsenceOutcome } from "../contract";

type Input = { membershipId: string; period: Period; frame: Frame };

/** Decisions that somebody is asked for first and that fall due in a period, the nearest deadline first. */
export async function approvalsDue(ctx: BaseCtx, input: Input): Promise<AbsenceOutcome["approvals"]> {
  const { membershipId, period, frame } = input;
  const [from, until] = [toInstant(period.startsOn, "00:00"), toInstant(addDays(period.endsOn, 1), "00:00")];
  return (await openRoundsOf(ctx, frame)).flatMap(({ round, title, waiting, confirming }) => {
    const isDue = from <= round.deadlineAt && round.deadlineAt < until;
    const isAsked = !confirming && waiting.chain[0]?.decider.membershipId === membershipId;
    return isDue && isAsked ? [{ roundId: round.id, title, deadlineAt: round.deadlineAt.toISOString() }] : [];
  });
}
