import "server-only";
import { and, arrayOverlaps, eq, exists, inArray, isNotNull, isNull, notInArray, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { NoticeKind, Role } from "@/db/enums";
import { approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { coverAgreements } from "@/db/schema/coverage";
import { notices } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { policy } from "@/lib/access/policy";
import { stagesHiddenFromState } from "@/lib/posts/rules";
import { todayIn } from "@/lib/time/zones";
import { kindsAbout } from "../rules";
import { concernsAbsence } from "./concerns-absence";
import { concernsCoverage } from "./concerns-coverage";

/** The post that a notice is about. */
export const ofSubject = and(eq(posts.associationId, notices.associationId), eq(posts.id, notices.subjectId));

/** The open round of that post. */
export const ofOpenRound = and(
  eq(approvalRounds.associationId, notices.associationId),
  eq(approvalRounds.postId, notices.subjectId),
  eq(approvalRounds.state, "open"),
);

/** What is told about a decision that is waited for: it is about the open round, whatever else of the post is seen. */
export const aboutOpenRound: readonly NoticeKind[] = [
  "approval.asked",
  "approval.reminder",
  "approval.missed",
];

/**
 * Whether the person of a notice may see what it is about at `now`, by the roles they hold then. Needs `associations`
 * joined and, where there are any, the post (`ofSubject`) and its round (`ofOpenRound`).
 */
export function stillConcerns(db: Db, now: Date) {
  const today = todayIn(now);
  return or(concernsPost(db), concernsAbsence(db, today), concernsCoverage(db, today));
}

/**
 * The same rules as for the post itself: whoever has left, and whoever it is hidden from since, reads and gets nothing
 * more of it.
 */
function concernsPost(db: Db) {
  const held = (roles: readonly Role[]) => arrayOverlaps(memberships.roles, [...roles]);
  const { "post.read": read, "approval.decide": decide } = policy;
  const isAsked = and(inArray(notices.kind, [...aboutOpenRound]), isNotNull(approvalRounds.id));
  const isOpenToState = and(
    eq(posts.districtOnly, false),
    notInArray(posts.stage, [...stagesHiddenFromState]),
  );
  // The step of the press, who decide on posts that the state does not see otherwise.
  const isAtPress = and(eq(approvalRounds.path, "leadAndPress"), eq(approvalRounds.step, 2));
  const atHome = and(
    eq(memberships.associationId, notices.associationId),
    or(held(read.own), and(isAsked, held(decide.own))),
  );
  const fromState = and(
    eq(memberships.associationId, associations.parentId),
    or(
      and(isOpenToState, or(held(read.fromState), and(isAsked, held(decide.fromState)))),
      and(isAsked, isAtPress, held(["press"])),
    ),
  );
  // Whoever helps out in the district by agreement, for what waits for them there.
  const agreed = db
    .select({ id: coverAgreements.helperId })
    .from(coverAgreements)
    .where(
      and(
        eq(coverAgreements.associationId, notices.associationId),
        isNotNull(coverAgreements.agreedAt),
        isNull(coverAgreements.endedAt),
      ),
    );
  const asHelper = and(isAsked, inArray(memberships.associationId, agreed), held(decide.own));
  const allowed = db
    .select({ one: sql`1` })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, notices.personId),
        isNull(memberships.endedAt),
        or(atHome, fromState, asHelper),
      ),
    );
  return and(
    inArray(notices.kind, kindsAbout("post")),
    isNotNull(posts.id),
    isNull(posts.deletedAt),
    exists(allowed),
  );
}
