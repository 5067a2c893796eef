import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { noticeKinds } from "@/db/enums";
import { notices } from "@/db/schema/notices";
import { memberships } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { addComment } from "@/lib/comments/server/add-comment";
import { deleteComment } from "@/lib/comments/server/delete-comment";
import { editComment } from "@/lib/comments/server/edit-comment";
import { resolveThread } from "@/lib/comments/server/resolve-thread";
import { createPost } from "@/lib/posts/server/create-post";
import { noticeRules, subjectOf } from "../rules";
import { addPost, addSubject, detailOf } from "../testing";
import { countNotices } from "./count-notices";
import { getNoticeSettings } from "./get-notice-settings";
import { listNotices } from "./list-notices";
import { notify } from "./notify";
import { readNotices } from "./read-notices";
import { setNoticeSetting } from "./set-notice-setting";
import { setQuietMails } from "./set-quiet-mails";
import { settleNotices } from "./settle-notices";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
let stateId: string;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  stateId = (await addAssociation(db, "LV")).id;
  associationId = (await addAssociation(db, "Celle", stateId)).id;
});
afterAll(() => close());

const person = async (roles: Parameters<typeof addMember>[2] = ["editor"], at = associationId) =>
  ctxFor(db, (await addMember(db, at, roles)).personId);
const told = (ctx: Ctx) => listNotices(ctx, { limit: 50 });
const rowsOf = (ctx: Ctx) => db.select().from(notices).where(eq(notices.personId, ctx.me.personId));

async function tell(ctx: Ctx, more: { kind?: (typeof noticeKinds)[number]; key?: string; at?: Date } = {}) {
  const { kind = "approval.asked", key = v7(), at = testNow } = more;
  const subjectId = await addSubject(ctx.db, associationId, kind);
  const what = { associationId, personIds: [ctx.me.personId], subjectId, key };
  await notify({ ...ctx, now: at }, { ...what, kind, detail: detailOf(kind) });
  return { subjectId, key };
}

const titles = { post: "Kältebus", absence: "Ida Kern", association: "Celle" };

describe.each(noticeKinds)("the switches of %s", (kind) => {
  it("come as the table of rules says", async () => {
    const ctx = await person();
    await tell(ctx, { kind });
    const { inApp, byMail, urgency } = noticeRules[kind];
    expect(await rowsOf(ctx)).toMatchObject([{ kind, inApp, byMail, urgency, createdAt: testNow }]);
  });

  it("off in the app: not listed and not counted, but mailed", async () => {
    const ctx = await person();
    await setNoticeSetting(ctx, { kind, inApp: false, byMail: true });
    await tell(ctx, { kind });
    expect(await told(ctx)).toEqual({ notices: [], unread: 0 });
    expect(await rowsOf(ctx)).toMatchObject([{ inApp: false, byMail: true }]);
  });

  it("off by mail: listed, but not mailed", async () => {
    const ctx = await person(["editor", "manager"]);
    await setNoticeSetting(ctx, { kind, inApp: true, byMail: false });
    await tell(ctx, { kind });
    expect(await told(ctx)).toMatchObject({ notices: [{ kind, title: titles[subjectOf(kind)] }], unread: 1 });
    expect(await rowsOf(ctx)).toMatchObject([{ inApp: true, byMail: false }]);
  });

  it("off both: nothing is kept at all; the others and other people are as before", async () => {
    const ctx = await person();
    const other = await person();
    await setNoticeSetting(ctx, { kind, inApp: true, byMail: true });
    await setNoticeSetting(ctx, { kind, inApp: false, byMail: false });
    await tell(ctx, { kind });
    await tell(other, { kind });
    expect(await rowsOf(ctx)).toEqual([]);
    expect(await rowsOf(other)).toHaveLength(1);
    const { kinds } = await getNoticeSettings(ctx);
    expect(kinds.filter((one) => !one.inApp && !one.byMail)).toEqual([{ kind, inApp: false, byMail: false }]);
  });
});

describe("a notice", () => {
  it("is told once for its key, to each person once", async () => {
    const [ctx, other] = [await person(), await person()];
    const { key } = await tell(ctx);
    await tell(ctx, { key });
    const twice = [ctx.me.personId, other.me.personId, other.me.personId];
    const detail = detailOf("approval.asked");
    const subjectId = await addPost(db, associationId);
    const what = { associationId, subjectId, key, kind: "approval.asked" as const, detail };
    await notify(ctx, { ...what, personIds: twice });
    expect((await told(ctx)).unread).toBe(1);
    expect((await told(other)).unread).toBe(1);
  });

  it("is not told when the write that tells it fails", async () => {
    const ctx = await person();
    const broken = db.transaction(async (tx) => {
      await tell({ ...ctx, db: tx });
      throw new Error("rolled back");
    });
    await expect(broken).rejects.toThrow("rolled back");
    expect((await told(ctx)).notices).toEqual([]);
  });

  it("refuses a detail that is not of its kind", async () => {
    const ctx = await person();
    const what = { associationId, personIds: [ctx.me.personId], subjectId: v7(), key: v7() };
    const detail = { title: "Kältebus", actor: "Ada", deadline: "morgen" };
    await expect(notify(ctx, { ...what, kind: "approval.asked", detail })).rejects.toThrow("deadline");
  });

  it("says less, and stays readable, where an older version kept other values", async () => {
    const ctx = await person();
    await tell(ctx);
    await db.update(notices).set({ detail: 3 }).where(eq(notices.personId, ctx.me.personId));
    expect((await told(ctx)).notices).toMatchObject([{ title: "Kältebus", actor: null, deadline: null }]);
  });

  it("is listed newest first, as many as wanted, with all that are unread counted", async () => {
    const ctx = await person();
    const minutes = [1, 3, 2];
    for (const minute of minutes) {
      await tell(ctx, { key: `m${minute}`, at: new Date(testNow.getTime() + minute * 60_000) });
    }
    const { notices: two, unread } = await listNotices(ctx, { limit: 2 });
    expect(two.map(({ at }) => at)).toEqual(["2026-11-25T08:03:00.000Z", "2026-11-25T08:02:00.000Z"]);
    expect(unread).toBe(3);
    expect(await countNotices(ctx)).toEqual({ unread: 3 });
  });

  it("is read by itself or with all others, and only by its own person", async () => {
    const [ctx, other] = [await person(), await person()];
    await tell(ctx);
    await tell(ctx);
    const [first] = (await told(ctx)).notices;
    await readNotices(other, { ids: first ? [first.id] : [] });
    await readNotices(other, {});
    expect((await told(ctx)).unread).toBe(2);
    await readNotices(ctx, { ids: first ? [first.id] : [] });
    expect((await told(ctx)).notices.map(({ read }) => read)).toEqual([true, false]);
    await readNotices(ctx, {});
    expect((await told(ctx)).unread).toBe(0);
  });

  it("is settled by its subject and kinds, and then no longer counts", async () => {
    const [ctx, other] = [await person(), await person()];
    const { subjectId } = await tell(ctx);
    await tell(ctx);
    await tell(other);
    await settleNotices(ctx, { associationId, subjectId, kinds: ["approval.missed"] });
    await settleNotices(ctx, { associationId: stateId, subjectId, kinds: ["approval.asked"] });
    expect((await told(ctx)).unread).toBe(2);
    await settleNotices(ctx, { associationId, subjectId, kinds: ["approval.asked", "approval.reminder"] });
    expect((await told(ctx)).unread).toBe(1);
    expect((await told(ctx)).notices.filter(({ settled }) => settled)).toHaveLength(1);
    expect((await told(other)).unread).toBe(1);
  });

  it("is gone for whoever has left, and reaches people of the state about a district", async () => {
    const ctx = await person();
    const coordinator = await person(["coordinator"], stateId);
    await tell(ctx);
    await tell(coordinator, { kind: "approval.missedInDistrict" });
    expect((await told(coordinator)).notices).toMatchObject([{ associationName: "Celle" }]);
    await db
      .update(memberships)
      .set({ endedAt: testNow })
      .where(and(eq(memberships.personId, ctx.me.personId), eq(memberships.associationId, associationId)));
    expect(await told(ctx)).toEqual({ notices: [], unread: 0 });
  });
});

it("lets everybody switch quiet times for themselves", async () => {
  const [ctx, other] = [await person(), await person()];
  await setQuietMails(ctx, { mailInQuietHours: true });
  expect((await getNoticeSettings(ctx)).mailInQuietHours).toBe(true);
  expect((await getNoticeSettings(other)).mailInQuietHours).toBe(false);
});

describe("a mention", () => {
  async function mentioned() {
    const associationId = (await addAssociation(db, "Peine", stateId)).id;
    const [author, ctx] = [
      await person(["editor"], associationId),
      await person(["approver"], associationId),
    ];
    const postId = (await createPost(author, { associationId, title: "Kältebus" })).id;
    const commentId = v7();
    const rest = { threadId: null, quote: "", mediaId: null };
    const body = "@Test approver und @Test editor, bitte ansehen";
    const say = { associationId, postId, commentId, body, ...rest };
    await addComment(author, say);
    await addComment(author, say);
    const mine = async () => (await told(ctx)).notices.filter(({ subjectId }) => subjectId === postId);
    return { associationId, author, ctx, postId, commentId, mine };
  }

  it("is told once, for the morning's mail, and never to whoever wrote it", async () => {
    const { associationId, author, ctx, mine, commentId } = await mentioned();
    expect(await mine()).toMatchObject([{ kind: "comment.mentioned", title: "Kältebus", settled: false }]);
    expect(await rowsOf(ctx)).toMatchObject([{ urgency: "daily", byMail: true }]);
    expect(await rowsOf(author)).toEqual([]);
    const body = "@Test approver, bitte bald";
    await editComment(author, { associationId, commentId, body, expectedRevision: 1 });
    expect(await mine()).toHaveLength(1);
  });

  it("is settled with its conversation or its comment", async () => {
    const one = await mentioned();
    await resolveThread(one.ctx, {
      associationId: one.associationId,
      commentId: one.commentId,
      resolved: true,
    });
    expect(await one.mine()).toMatchObject([{ settled: true }]);
    const two = await mentioned();
    await deleteComment(two.author, { associationId: two.associationId, commentId: two.commentId });
    expect(await two.mine()).toMatchObject([{ settled: true }]);
  });
});
