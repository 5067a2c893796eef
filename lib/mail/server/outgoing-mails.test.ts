import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Db } from "@/db/client";
import type { NoticeKind } from "@/db/enums";
import { activity } from "@/db/schema/activity";
import { notices, outgoingMails } from "@/db/schema/notices";
import { posts } from "@/db/schema/posts";
import { openEmptyTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { Ctx } from "@/lib/access/server/context";
import { keepTidy } from "@/lib/api/server/keep-tidy";
import { notify } from "@/lib/notices/server/notify";
import { planMails } from "@/lib/notices/server/plan-mails";
import { detailOf } from "@/lib/notices/testing";
import { createPost } from "@/lib/posts/server/create-post";
import { getOutgoingMail } from "./get-outgoing-mail";
import { listOutgoingMails } from "./list-outgoing-mails";
import { sendDueMails } from "./send-due-mails";
import { sendMailAgain } from "./send-mail-again";

let db: Db;
let close: () => Promise<void>;
let admin: Ctx;
/** Administers and coordinates, and so sees the posts of the districts as well. */
let both: Ctx;
let stateId: string;
let district: string;
let editor: Ctx;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  stateId = (await addAssociation(db, "LV")).id;
  district = (await addAssociation(db, "Celle", stateId)).id;
  admin = await ctxFor(db, (await addMember(db, stateId, ["admin"])).personId);
  both = await ctxFor(db, (await addMember(db, stateId, ["admin", "coordinator"])).personId);
  editor = await ctxFor(db, (await addMember(db, district, ["editor"])).personId);
});
beforeEach(async () => {
  await db.delete(outgoingMails);
  await db.delete(notices);
});
afterAll(() => close());

const list = (ctx: Ctx, associationId = stateId) => listOutgoingMails(ctx, { associationId });

async function mailed(kind: NoticeKind = "approval.asked", post: object = { stage: "drafting" }) {
  const made = await createPost(editor, { associationId: district, title: "Kältebus" });
  const personIds = [editor.me.personId];
  const what = { associationId: district, personIds, kind, urgency: "now" as const, key: v7() };
  await notify(editor, { ...what, subjectId: made.id, detail: detailOf(kind) });
  await planMails(db, testNow);
  await db.update(posts).set(post).where(eq(posts.id, made.id));
  const [mail] = await db.select().from(outgoingMails);
  return { associationId: stateId, mailId: mail?.id ?? "" };
}

it("are listed to the state's administration as unsent where no mail server is set up", async () => {
  await mailed();
  await sendDueMails(db, testNow);
  const { configured, mails } = await list(admin);
  expect(configured).toBe(false);
  expect(mails).toMatchObject([
    { state: "failed", reason: "notConfigured", associationName: "Celle", kind: "approval.asked" },
  ]);
});

it("are another state's business to nobody here", async () => {
  const where = await mailed();
  const other = (await addAssociation(db, "Anderer LV")).id;
  const foreign = await ctxFor(db, (await addMember(db, other, ["admin"])).personId);
  expect((await list(foreign, other)).mails).toEqual([]);
  const there = { ...where, associationId: other };
  await expect(getOutgoingMail(foreign, there)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(sendMailAgain(foreign, there)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(list(foreign)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

it("are shown as they read, with the post's own link", async () => {
  const { subject, text } = await getOutgoingMail(both, await mailed());
  expect(subject).toBe("Freigabe gewünscht: Kältebus");
  expect(text).toContain("Ada Nolte bittet um Freigabe");
  expect(text).toMatch(/\/calendar\/posts\/[0-9a-f-]{36}/);
  expect(text).not.toContain("unsubscribe");
});

it.each([
  ["an idea", "approval.asked", { stage: "idea" }],
  ["a post that stays in the district", "approval.asked", { stage: "drafting", districtOnly: true }],
  ["a deleted post", "approval.asked", { stage: "drafting", deletedAt: testNow }],
  ["a comment", "comment.mentioned", { stage: "drafting" }],
] as const)("keep from the state the title and the name in a line about %s", async (_, kind, post) => {
  const { subject, text } = await getOutgoingMail(both, await mailed(kind, post));
  expect(text).not.toMatch(/Kältebus|Ada Nolte|calendar\/posts/);
  expect(subject).toContain("Hier nicht sichtbar");
});

it("name no post to those who may read none there: administration alone", async () => {
  const { subject, text } = await getOutgoingMail(admin, await mailed());
  expect(text).not.toMatch(/Kältebus|Ada Nolte|calendar\/posts/);
  expect(subject).toBe("Freigabe gewünscht: Hier nicht sichtbar");
});

it("have nothing to show once what they told is gone", async () => {
  const where = await mailed();
  await db.delete(notices);
  expect(await getOutgoingMail(admin, where)).toEqual({ subject: "", text: "" });
});

it("are sent again only where there is a mail server, and only if they failed", async () => {
  const where = await mailed();
  await expect(sendMailAgain(admin, where)).rejects.toMatchObject({ reason: "mailNotConfigured" });
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
  vi.resetModules();
  const { sendMailAgain: again } = await import("./send-mail-again");
  await expect(again(admin, where)).rejects.toMatchObject({ reason: "mailNotFailed" });
  await db.update(outgoingMails).set({ failedAt: testNow, attempts: 9, lastError: "550 nobody" });
  expect(await again(admin, where)).toEqual({ waitsUntil: null });
  expect(await db.select().from(outgoingMails)).toMatchObject([
    { failedAt: null, attempts: 0, dueAt: testNow },
  ]);
  await db.update(outgoingMails).set({ failedAt: testNow });
  const saturday = new Date("2026-11-28T03:00:00+01:00");
  const monday = new Date("2026-11-30T07:00:00+01:00");
  expect(await again({ ...admin, now: saturday }, where)).toEqual({ waitsUntil: monday.toISOString() });
  expect(await db.select().from(outgoingMails)).toMatchObject([{ failedAt: null, dueAt: monday }]);
  const entries = await db.select().from(activity).where(eq(activity.subjectId, where.mailId));
  const entry = { kind: "mails.sentAgain", associationId: stateId };
  expect(entries).toMatchObject([entry, entry]);
});

it("are gone thirty days after they were sent or given up, notices after they were settled", async () => {
  await mailed();
  const daysAgo = (days: number) => new Date(testNow.getTime() - days * 86_400_000);
  const left = async () => [await db.$count(outgoingMails), await db.$count(notices)];
  await db.update(outgoingMails).set({ sentAt: daysAgo(29) });
  await db.update(notices).set({ settledAt: daysAgo(29), createdAt: daysAgo(60) });
  await keepTidy(db, testNow);
  expect(await left()).toEqual([1, 1]);
  await db.update(outgoingMails).set({ sentAt: null, failedAt: daysAgo(31) });
  await db.update(notices).set({ settledAt: daysAgo(31) });
  await keepTidy(db, testNow);
  expect(await left()).toEqual([0, 0]);
});
