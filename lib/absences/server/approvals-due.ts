import "server-only";
import { and, eq, gte, isNull, lt } from "drizzle-orm";
import { approvalRounds } from "@/db/schema/approvals";
import { posts } from "@/db/schema/posts";
import type { BaseCtx } from "@/lib/access/server/context";
import type { Frame } from "@/lib/approvals/server/read-frame";
import { waitingOf } from "@/lib/approvals/server/waiting-of";
import type { Period } from "@/lib/coverage/rules-team";
import { addDays } from "@/lib/time/days";
import { toInstant } from "@/lib/time/zones";
import type { AbsenceOutcome } from "../contract";

type Input = { associationId: string; membershipId: string; period: Period; frame: Frame };

/** Decisions that somebody is asked for first and that fall due in a period, the nearest deadline first. */
export async function approvalsDue(ctx: BaseCtx, input: Input): Promise<AbsenceOutcome["approvals"]> {
  const { associationId, membershipId, period, frame } = input;
  const rows = await ctx.db
    .select({ round: approvalRounds, title: posts.title, districtOnly: posts.districtOnly })
    .from(approvalRounds)
    .innerJoin(posts, and(eq(posts.id, approvalRounds.postId), isNull(posts.deletedAt)))
    .where(
      and(
        eq(approvalRounds.associationId, associationId),
        eq(approvalRounds.state, "open"),
        gte(approvalRounds.deadlineAt, toInstant(period.startsOn, "00:00")),
        lt(approvalRounds.deadlineAt, toInstant(addDays(period.endsOn, 1), "00:00")),
      ),
    )
    .orderBy(approvalRounds.deadlineAt, approvalRounds.id);
  return rows.flatMap(({ round, title, districtOnly }) => {
    const { chain } = waitingOf(round, frame, { earlierIds: [], districtOnly });
    const isAsked = chain[0]?.decider.membershipId === membershipId;
    return isAsked ? [{ roundId: round.id, title, deadlineAt: round.deadlineAt.toISOString() }] : [];
  });
}
