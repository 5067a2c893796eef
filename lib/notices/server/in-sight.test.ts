import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import type { NoticeKind, Role } from "@/db/enums";
import { approvalRounds } from "@/db/schema/approvals";
import { notices, outgoingMails } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { openEmptyTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { addPost, detailOf } from "../testing";
import { countNotices } from "./count-notices";
import { listNotices } from "./list-notices";
import { noticesOfMail } from "./notices-of-mail";
import { notify } from "./notify";
import { planMails } from "./plan-mails";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
let stateId: string;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  stateId = (await addAssociation(db, "LV")).id;
  associationId = (await addAssociation(db, "Celle", stateId)).id;
});
beforeEach(async () => {
  await db.delete(outgoingMails);
  await db.delete(notices);
});
afterAll(() => close());

type Told = { ctx: Ctx; memberId: string; postId: string };

async function told(kind: NoticeKind, role: Role, at = associationId): Promise<Told> {
  const { id: memberId, personId } = await addMember(db, at, [role]);
  const ctx = await ctxFor(db, personId);
  const postId = await addPost(db, associationId);
  const what = { associationId, personIds: [personId], subjectId: postId, key: v7() };
  await notify(ctx, { ...what, kind, urgency: "now", detail: detailOf(kind) });
  return { ctx, memberId, postId };
}

const change = (postId: string, to: Partial<typeof posts.$inferInsert>) =>
  db.update(posts).set(to).where(eq(posts.id, postId));

async function openRound(
  postId: string,
  requestedById: string,
  deadlineAt = testNow,
  step = 2,
): Promise<void> {
  await db.insert(approvalRounds).values({
    ...{ associationId, postId, number: 1, riskClass: "C", path: "leadAndPress", requestedById, deadlineAt },
    ...{
      stepStartedAt: testNow,
      contentHash: "0".repeat(64),
      content: {},
      writerIds: [],
      postRevision: 1,
      step,
    },
  });
}

/** What the person sees of it now: the titles of the list, the number at the bell, the lines of a mail planned before. */
async function shown({ ctx }: Told) {
  const mails = await db.select().from(outgoingMails);
  const lines = await Promise.all(mails.map(({ id }) => noticesOfMail(db, id, testNow)));
  const list = await listNotices(ctx, { limit: 50 });
  return {
    list: list.notices.map(({ title }) => title),
    unread: [list.unread, (await countNotices(ctx)).unread],
    mail: lines.flat().map(({ title }) => title),
  };
}
const everything = { list: ["Kältebus"], unread: [1, 1], mail: ["Kältebus"] };
const nothing = { list: [], unread: [0, 0], mail: [] };

describe.each([
  ["is marked as the district's alone", { districtOnly: true }],
  ["is an idea again", { stage: "idea" }],
  ["is researched again", { stage: "research" }],
  ["is deleted", { deletedAt: testNow }],
] as const)("of a post that %s", (_, hidden) => {
  it("the state's people read nothing any more, neither in the app nor in a mail that waits", async () => {
    const one = await told("approval.missedInDistrict", "coordinator", stateId);
    await planMails(db, testNow);
    expect(await shown(one)).toEqual(everything);
    await change(one.postId, hidden);
    expect(await shown(one)).toEqual(nothing);
  });

  it("no mail to them is planned", async () => {
    const one = await told("approval.missedInDistrict", "coordinator", stateId);
    await change(one.postId, hidden);
    expect(await planMails(db, testNow)).toBe(0);
  });
});

it("the district's own people go on reading what only they see, but nothing of a deleted post", async () => {
  const one = await told("approval.decided", "editor");
  await planMails(db, testNow);
  await change(one.postId, { districtOnly: true, stage: "idea" });
  expect(await shown(one)).toEqual(everything);
  await change(one.postId, { deletedAt: testNow });
  expect(await shown(one)).toEqual(nothing);
});

it("of a post that is not there, or of another association, nothing is read at all", async () => {
  const one = await told("approval.decided", "editor");
  await planMails(db, testNow);
  for (const subjectId of [v7(), await addPost(db, stateId), associationId]) {
    await db.update(notices).set({ subjectId });
    expect(await shown(one)).toEqual(nothing);
  }
});

it("whoever lost the role that shows posts reads nothing any more", async () => {
  const one = await told("approval.decided", "viewer", stateId);
  await planMails(db, testNow);
  await db
    .update(memberships)
    .set({ roles: ["admin"] })
    .where(eq(memberships.id, one.memberId));
  expect(await shown(one)).toEqual(nothing);
});

it.each(["approval.asked", "approval.reminder", "approval.missed"] as const)(
  "the press reads %s about a post of the district alone while a round is open, and not after it",
  async (kind) => {
    const one = await told(kind, "press", stateId);
    await openRound(one.postId, one.ctx.me.personId);
    await change(one.postId, { districtOnly: true });
    await planMails(db, testNow);
    expect(await shown(one)).toEqual(everything);
    await db
      .update(approvalRounds)
      .set({ state: "withdrawn", closedAt: testNow })
      .where(eq(approvalRounds.postId, one.postId));
    expect(await shown(one)).toEqual(nothing);
  },
);

it.each([
  ["the press before its step", "press", 1],
  ["a coordinator in the step of the press", "coordinator", 2],
] as const)("an open round shows such a post not to %s", async (_, role, step) => {
  const one = await told("approval.asked", role, stateId);
  await openRound(one.postId, one.ctx.me.personId, testNow, step);
  await planMails(db, testNow);
  await change(one.postId, { districtOnly: true });
  expect(await shown(one)).toEqual(nothing);
});

it("an open round shows nothing else of such a post", async () => {
  const one = await told("approval.changed", "press", stateId);
  await openRound(one.postId, one.ctx.me.personId);
  await planMails(db, testNow);
  await change(one.postId, { districtOnly: true });
  expect(await shown(one)).toEqual(nothing);
});

it("a post that was renamed is told by its name of today, a deadline that was moved by the day it is now", async () => {
  const one = await told("approval.asked", "approver");
  await planMails(db, testNow);
  const moved = new Date("2026-11-30T11:00:00Z");
  await openRound(one.postId, one.ctx.me.personId, moved);
  await change(one.postId, { title: "Wärmestube" });
  expect(await shown(one)).toEqual({ ...everything, list: ["Wärmestube"], mail: ["Wärmestube"] });
  const [mail] = await db.select().from(outgoingMails);
  for (const notice of [
    ...(await listNotices(one.ctx, { limit: 1 })).notices,
    ...(await noticesOfMail(db, mail?.id ?? "", testNow)),
  ]) {
    expect(notice.deadline).toBe(moved.toISOString());
  }
});
