import "server-only";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Db } from "@/db/client";
import { absences, standInRequests } from "@/db/schema/absences";
import { approvalDecisions, approvalRounds } from "@/db/schema/approvals";
import { coverAgreements } from "@/db/schema/coverage";
import { media, mediaPeople } from "@/db/schema/media";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { testNow } from "@/db/testing-data";
import { contentOf } from "@/lib/posts/rules-content";

/** An open round of another post, urgent, so that its whole chain may decide; and changes that wait to be taken over. */
export async function addRound(
  db: Db,
  { associationId, canary, personId }: { associationId: string; canary: string; personId: string },
) {
  const [postId, roundId, decisionId] = [v7(), v7(), v7()];
  const stamp = { createdAt: testNow, updatedAt: testNow };
  await db.insert(posts).values({ id: postId, associationId, title: canary, stage: "review", ...stamp });
  const content = contentOf({ ...emptyContent, title: canary });
  const known = { associationId, contentHash: "0".repeat(64), riskClass: "A" as const };
  await db.insert(approvalRounds).values({
    ...known,
    ...stamp,
    id: roundId,
    postId,
    number: 1,
    path: "second",
    stepStartedAt: testNow,
    requestedById: personId,
    deadlineAt: testNow,
    content,
    writerIds: [],
    postRevision: 1,
    urgentReason: canary,
  });
  await db.insert(approvalDecisions).values({
    ...known,
    ...stamp,
    id: decisionId,
    roundId,
    pass: 1,
    step: 1,
    kind: "approveWithChanges",
    proposed: { body: canary },
    personId,
    role: "manager",
    checks: [],
    decidedAt: testNow,
    effectiveAt: testNow,
    settledAt: testNow,
  });
  return { roundId, decisionId };
}

const emptyContent = {
  body: "",
  hashtags: "",
  link: "",
  callToAction: "",
  firstComment: "",
  variants: {},
  channelIds: [],
  media: {},
  mediaCards: [],
};

/** A medium with somebody on it that nothing uses, a deleted one, and the post's own. */
export async function addMedia(db: Db, at: { associationId: string; postId: string; canary: string }) {
  const { associationId, postId, canary } = at;
  const [mediaId, deletedMediaId, usedMediaId, mediaPersonId] = [v7(), v7(), v7(), v7()];
  const file = { kind: "image" as const, mime: "image/webp", bytes: 1, contentHash: canary, sizes: [] };
  const row = { ...file, associationId, name: canary, createdAt: testNow, updatedAt: testNow };
  await db.insert(media).values([
    { ...row, id: mediaId, fileId: randomUUID() },
    { ...row, id: usedMediaId, fileId: randomUUID() },
    { ...row, id: deletedMediaId, fileId: randomUUID(), deletedAt: testNow },
  ]);
  const person = { id: mediaPersonId, associationId, mediaId, name: canary, channelKinds: [] };
  await db.insert(mediaPeople).values(person);
  const shown = { [usedMediaId]: { position: 0, name: canary } };
  await db.update(posts).set({ media: shown }).where(eq(posts.id, postId));
  return { mediaId, deletedMediaId, usedMediaId, mediaPersonId };
}

/** A proposal of help from somebody of the helping side. */
export async function addHelp(
  db: Db,
  { helped, helper }: { helped: { id: string }; helper: { id: string; memberId: string } },
): Promise<string> {
  const id = v7();
  const [proposer] = await db
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(eq(memberships.id, helper.memberId));
  await db.insert(coverAgreements).values({
    ...{ id, associationId: helped.id, helperId: helper.id, duties: ["editing"] },
    proposedById: proposer?.personId ?? "",
  });
  return id;
}

type Asked = { associationId: string; away: { id: string; personId: string }; deputyId: string };

/** Somebody away after the days of the other tests, and the question whether another stands in. */
export async function addStandInRequest(db: Db, { associationId, away, deputyId }: Asked) {
  const [absenceId, id] = [v7(), v7()];
  const days = { startsOn: "2027-03-01", endsOn: "2027-03-05" };
  const stamp = { createdAt: testNow, updatedAt: testNow };
  const { personId } = away;
  await db
    .insert(absences)
    .values({ id: absenceId, personId, enteredById: personId, kind: "planned", ...days, ...stamp });
  await db.insert(standInRequests).values({
    ...{ id, associationId, absenceId, membershipId: away.id, deputyId, ...days, ...stamp },
    duties: ["editing"],
  });
  return { absenceId, standInRequestId: id };
}
