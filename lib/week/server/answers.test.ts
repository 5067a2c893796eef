import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { deputies } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import type { Verdict } from "@/lib/approvals/contract";
import { confirmChanges } from "@/lib/approvals/server/confirm-changes";
import { decide } from "@/lib/approvals/server/decide";
import { getPostApproval } from "@/lib/approvals/server/get-post-approval";
import { planRequest } from "@/lib/approvals/server/plan-request";
import { requestApproval } from "@/lib/approvals/server/request-approval";
import { settleDecisions } from "@/lib/approvals/server/settle-decision";
import { withdrawRequest } from "@/lib/approvals/server/withdraw-request";
import { answerCheck } from "@/lib/checks/server/answer-check";
import { standingNow } from "@/lib/checks/testing";
import { createPost } from "@/lib/posts/server/create-post";
import { getWeek } from "./get-week";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
let channelId: string;
let authorId: string;
let approverId: string;
let colleagueId: string;
let author: Ctx;
let colleague: Ctx;
let approver: Ctx;

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const state = await addAssociation(db, "Landesverband");
  const celle = await addAssociation(db, "Celle", state.id);
  [associationId, channelId] = [celle.id, celle.channelId];
  const member = await addMember(db, celle.id, ["editor"]);
  authorId = member.id;
  author = await ctxFor(db, member.personId);
  const beside = await addMember(db, celle.id, ["editor"]);
  colleagueId = beside.id;
  colleague = await ctxFor(db, beside.personId);
  const deciding = await addMember(db, celle.id, ["approver"]);
  approverId = deciding.id;
  approver = await ctxFor(db, deciding.personId);
});
afterAll(() => close());

/** A draft in which every blocking check is met, for which an approval is asked. */
async function asked(title: string) {
  const post = await createPost(author, {
    associationId,
    title,
    stage: "drafting",
    body: "Der Bus fährt.",
    channelIds: [channelId],
    responsibleId: authorId,
    plannedOn: "2026-12-09",
  });
  for (const { item } of (await standingNow(author, associationId, post.id)).openBlocking) {
    const answer = item.good === "yes" ? "yes" : "no";
    const given = { itemId: item.id, answer, note: "", expectedRevision: 0 } as const;
    await answerCheck(author, { associationId, postId: post.id, ...given });
  }
  const place = { associationId, postId: post.id };
  const { contentHash } = await planRequest(author, place);
  const { round } = await requestApproval(author, { ...place, contentHash, askedId: null, note: "" });
  if (!round) throw new Error("no round was opened");
  return { postId: post.id, round };
}

type Asked = Awaited<ReturnType<typeof asked>>;

async function answered({ round }: Asked, verdict: Partial<Verdict>): Promise<string> {
  const { contentHash, riskClass, id: roundId } = round;
  const plain = { comment: "", quote: "", mediaId: null, proposed: null, kind: "approve" as const };
  const input = { ...plain, contentHash, riskClass, associationId, roundId, ...verdict };
  const { decisionId } = await decide(approver, input);
  await settleDecisions(db, new Date(testNow.getTime() + 60_000));
  return decisionId;
}

const week = (ctx: Ctx) => getWeek(ctx, { associationId });
const answersOf = async (ctx: Ctx) =>
  (await week(ctx)).answered.map(({ title, answer }) => [title, answer.kind, answer.comment]);

it("tells the author that a change is wanted or a post rejected, until it is asked for again", async () => {
  const back = await asked("Mit Wunsch");
  const rejected = await asked("Abgelehnt");
  const fine = await asked("Gut so");
  expect(await answersOf(author)).toEqual([]);
  await answered(back, { kind: "requestChanges", comment: "Bitte kürzer" });
  await answered(rejected, { kind: "reject", comment: "Passt nicht" });
  await answered(fine, {});
  expect((await answersOf(author)).sort()).toEqual([
    ["Abgelehnt", "reject", "Passt nicht"],
    ["Mit Wunsch", "requestChanges", "Bitte kürzer"],
  ]);
  expect(await answersOf(colleague)).toEqual([]);
  const place = { associationId, postId: back.postId };
  const { contentHash } = await planRequest(author, place);
  const { round } = await requestApproval(colleague, { ...place, contentHash, askedId: null, note: "" });
  await withdrawRequest(author, { associationId, roundId: round?.id ?? "" });
  expect((await answersOf(author)).map(([title]) => title)).toEqual(["Abgelehnt"]);
});

it("tells the author and whoever asked, but never the decider, that changes wait to be taken over", async () => {
  const post = await asked("Mit Änderung");
  const decisionId = await answered(post, {
    kind: "approveWithChanges",
    proposed: { body: "Der Bus fährt heute." },
  });
  const waiting = async (ctx: Ctx) => (await answersOf(ctx)).map(([, kind]) => kind);
  expect(await waiting(author)).toContain("approveWithChanges");
  await db.update(posts).set({ responsibleId: null }).where(eq(posts.id, post.postId));
  expect(await waiting(author)).toContain("approveWithChanges");
  await db.update(posts).set({ responsibleId: approverId }).where(eq(posts.id, post.postId));
  expect(await waiting(approver)).toEqual([]);
  await confirmChanges(author, { associationId, decisionId, taken: true });
  expect(await waiting(author)).not.toContain("approveWithChanges");
});

it("shows what was not decided in time to the author and to who edits for them, with its open request", async () => {
  const post = await asked("Verpasst");
  const missed = async (ctx: Ctx) => (await week(ctx)).missed.map(({ title, roundId }) => [title, roundId]);
  expect(await missed(author)).toEqual([]);
  const { round } = await getPostApproval(author, { associationId, postId: post.postId });
  const after = new Date(new Date(round?.deadlineAt ?? "").getTime() + 60_000);
  expect(await missed({ ...author, now: after })).toEqual([["Verpasst", post.round.id]]);
  expect(await missed({ ...colleague, now: after })).toEqual([]);
  const order = { associationId, membershipId: authorId, deputyMembershipId: colleagueId, position: 0 };
  await db.insert(deputies).values({ ...order, duty: "approving", createdAt: testNow, updatedAt: testNow });
  expect(await missed({ ...colleague, now: after })).toEqual([]);
  await db.update(deputies).set({ duty: "editing" }).where(eq(deputies.membershipId, authorId));
  expect(await missed({ ...colleague, now: after })).toEqual([["Verpasst", post.round.id]]);
});
