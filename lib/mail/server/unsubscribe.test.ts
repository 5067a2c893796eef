import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { noticeKinds } from "@/db/enums";
import { noticeSettings, notices } from "@/db/schema/notices";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { getNoticeSettings } from "@/lib/notices/server/get-notice-settings";
import { notify } from "@/lib/notices/server/notify";
import { setNoticeSetting } from "@/lib/notices/server/set-notice-setting";
import { switchMailsOff } from "@/lib/notices/server/switch-mails-off";
import { addPost, detailOf } from "@/lib/notices/testing";
import { readUnsubscribeToken, unsubscribeLink } from "./unsubscribe-token";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

it("knows whose link it is, and no link that was changed or made up", () => {
  const personId = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b61";
  const other = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b62";
  const token = unsubscribeLink(personId).split("/").at(-1) ?? "";
  expect(readUnsubscribeToken(token)).toBe(personId);
  for (const forged of [token.replace(personId, other), `${token}x`, token.slice(0, -1), personId, "", "."]) {
    expect(readUnsubscribeToken(forged)).toBeNull();
  }
});

it("ends all mails of one person and leaves the app and other people as they are", async () => {
  const { id } = await addAssociation(db, "Celle", (await addAssociation(db, "LV")).id);
  const [ctx, other] = [
    await ctxFor(db, (await addMember(db, id, ["editor"])).personId),
    await ctxFor(db, (await addMember(db, id, ["editor"])).personId),
  ];
  await setNoticeSetting(ctx, { kind: "approval.decided", inApp: false, byMail: true });
  const base = { db, now: testNow, address: "", locale: "de" as const };
  await switchMailsOff(base, ctx.me.personId);
  await switchMailsOff(base, ctx.me.personId);
  const { kinds } = await getNoticeSettings(ctx);
  expect(kinds).toHaveLength(noticeKinds.length);
  expect(kinds.filter(({ byMail }) => byMail)).toEqual([]);
  expect(kinds.filter(({ inApp }) => !inApp).map(({ kind }) => kind)).toEqual(["approval.decided"]);
  const theirs = await db.select().from(noticeSettings).where(eq(noticeSettings.personId, other.me.personId));
  expect(theirs).toEqual([]);
});

it("holds for kinds that come later too, until one is switched on", async () => {
  const { id } = await addAssociation(db, "Celle", (await addAssociation(db, "LV")).id);
  const ctx = await ctxFor(db, (await addMember(db, id, ["editor"])).personId);
  await setNoticeSetting(ctx, { kind: "approval.asked", inApp: true, byMail: true });
  await switchMailsOff(ctx, ctx.me.personId);
  // A kind that came later has no row of its own.
  await db.delete(noticeSettings).where(eq(noticeSettings.kind, "comment.mentioned"));
  const byMail = async () =>
    (await getNoticeSettings(ctx)).kinds.flatMap((one) => (one.byMail ? [one.kind] : []));
  expect(await byMail()).toEqual([]);
  const what = {
    associationId: id,
    personIds: [ctx.me.personId],
    subjectId: await addPost(db, id),
    key: v7(),
  };
  await notify(ctx, { ...what, kind: "comment.mentioned", detail: detailOf("comment.mentioned") });
  const told = await db.select().from(notices).where(eq(notices.personId, ctx.me.personId));
  expect(told).toMatchObject([{ inApp: true, byMail: false }]);
  await setNoticeSetting(ctx, { kind: "comment.mentioned", inApp: true, byMail: true });
  expect(await byMail()).toEqual(["comment.mentioned"]);
});

it("is nothing for somebody who is gone", async () => {
  const base = { db, now: testNow, address: "", locale: "de" as const };
  await expect(switchMailsOff(base, v7())).resolves.toBeUndefined();
});
