import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Db } from "@/db/client";
import type { NoticeKind } from "@/db/enums";
import { notices, outgoingMails } from "@/db/schema/notices";
import { memberships, persons } from "@/db/schema/people";
import { openEmptyTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { addPost, detailOf } from "../testing";
import { notify } from "./notify";
import { planMails } from "./plan-mails";
import { setNoticeSetting } from "./set-notice-setting";
import { settleNotices } from "./settle-notices";
import { switchMailsOff } from "./switch-mails-off";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  associationId = (await addAssociation(db, "Celle", (await addAssociation(db, "LV")).id)).id;
});
beforeEach(async () => {
  await db.delete(outgoingMails);
  await db.delete(notices);
});
afterAll(() => close());

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const someone = async () => (await addMember(db, associationId, ["approver"])).personId;
const mails = () => db.select().from(outgoingMails).orderBy(asc(outgoingMails.id));

async function tell(personIds: string[], kind: NoticeKind = "approval.asked", at = testNow) {
  const ctx = { db, now: at, address: "", locale: "de" as const };
  const subjectId = await addPost(db, associationId);
  await notify(ctx, { associationId, personIds, kind, subjectId, key: v7(), detail: detailOf(kind) });
  return { ctx, subjectId };
}

it("puts all that is due for a person into one mail, and is the same run twice", async () => {
  const [anna, bert] = [await someone(), await someone()];
  await tell([anna, bert]);
  await tell([anna], "approval.decided");
  expect(await planMails(db, testNow)).toBe(2);
  expect(await planMails(db, testNow)).toBe(0);
  const planned = await mails();
  expect(planned.map(({ personId, kind }) => [personId, kind]).sort()).toEqual(
    [
      [anna, "bundle"],
      [bert, "approval.asked"],
    ].sort(),
  );
  expect(planned).toMatchObject([
    { dueAt: testNow, attempts: 0 },
    { sentAt: null, attempts: 0 },
  ]);
  expect(
    await db.$count(
      notices,
      inArray(
        notices.mailId,
        planned.map(({ id }) => id),
      ),
    ),
  ).toBe(3);
});

it("plans nothing twice when two run at once", async () => {
  const people = [await someone(), await someone(), await someone()];
  await tell(people);
  await Promise.all([planMails(db, testNow), planMails(db, testNow), planMails(db, testNow)]);
  await planMails(db, testNow);
  expect((await mails()).map(({ personId }) => personId).sort()).toEqual([...people].sort());
});

it("leaves what waits for the morning, and takes it along with what was held over night", async () => {
  const anna = await someone();
  await tell([anna], "comment.mentioned");
  expect(await planMails(db, testNow)).toBe(0);
  const evening = new Date("2026-11-25T19:00:00+01:00");
  await tell([anna], "approval.asked", evening);
  expect(await planMails(db, new Date("2026-11-26T06:59:00+01:00"))).toBe(0);
  expect(await planMails(db, new Date("2026-11-26T07:00:00+01:00"))).toBe(1);
  expect(await mails()).toHaveLength(1);
  expect(await db.$count(notices)).toBe(2);
});

it("mails in quiet hours whoever wants it, from the moment they switch it on", async () => {
  const anna = await someone();
  const night = new Date("2026-11-25T23:00:00+01:00");
  await tell([anna], "approval.asked", night);
  expect(await planMails(db, night)).toBe(0);
  await db.update(persons).set({ mailInQuietHours: true }).where(eq(persons.id, anna));
  expect(await planMails(db, night)).toBe(1);
});

it.each([
  ["17:00 on a Friday at 3 on Saturday", "approval.asked", "2026-11-27T17:00:00", "2026-11-28T03:00:00"],
  ["Thursday at 22 on Friday", "comment.mentioned", "2026-11-26T12:00:00", "2026-11-27T22:00:00"],
  ["Friday at noon on Sunday", "comment.mentioned", "2026-11-27T12:00:00", "2026-11-29T12:00:00"],
] as const)(
  "plans nothing in quiet time, also when it is late: what came up %s",
  async (_, kind, at, late) => {
    const anna = await someone();
    const berlin = (time: string) => new Date(`${time}+01:00`);
    await tell([anna], kind, berlin(at));
    expect(await planMails(db, berlin(late))).toBe(0);
    expect(await planMails(db, berlin("2026-11-30T07:00:00"))).toBe(1);
  },
);

it("plans late what is overdue, in the day and for whoever wants urgent mails at any time", async () => {
  const [anna, bert] = [await someone(), await someone()];
  await tell([anna], "comment.mentioned", new Date("2026-11-26T12:00:00+01:00"));
  expect(await planMails(db, new Date("2026-11-27T17:59:00+01:00"))).toBe(1);
  await db.update(persons).set({ mailInQuietHours: true }).where(eq(persons.id, bert));
  await tell([bert], "approval.asked", new Date("2026-11-27T17:00:00+01:00"));
  await tell([bert], "comment.mentioned", new Date("2026-11-26T12:00:00+01:00"));
  expect(await planMails(db, new Date("2026-11-28T03:00:00+01:00"))).toBe(1);
  const planned = await db
    .select()
    .from(notices)
    .where(and(eq(notices.personId, bert), isNotNull(notices.mailId)));
  expect(planned.map(({ kind }) => kind)).toEqual(["approval.asked"]);
});

it("never mails what was switched off since it came up, alone or with all others", async () => {
  const [anna, bert] = [await someone(), await someone()];
  const { ctx } = await tell([anna, bert]);
  const off = { kind: "approval.asked" as const, inApp: true, byMail: false };
  await setNoticeSetting(await ctxFor(db, anna), off);
  await switchMailsOff(ctx, bert);
  expect(await planMails(db, testNow)).toBe(0);
});

it("leaves work to the deputies of whoever is away, and mails what still waits on their return", async () => {
  const [anna, bert] = [await addMember(db, associationId, ["approver"]), await someone()];
  const away = new Map<string, string>([[anna.id, "2026-11-27"]]);
  vi.doMock("@/lib/members/server/away-members", () => ({ awayMembers: async () => away }));
  vi.resetModules();
  const { planMails: plan } = await import("./plan-mails");
  vi.doUnmock("@/lib/members/server/away-members");
  await tell([anna.personId, bert]);
  await tell([anna.personId], "approval.decided");
  await plan(db, testNow);
  const mailed = () => db.select().from(notices).where(isNotNull(notices.mailId)).orderBy(asc(notices.kind));
  expect(await mailed()).toMatchObject([
    { personId: bert, kind: "approval.asked" },
    { personId: anna.personId, kind: "approval.decided" },
  ]);
  away.clear();
  await plan(db, later(1));
  expect(await mailed()).toHaveLength(3);
});

it("never mails what is settled, switched off, or of an association that was left", async () => {
  const [anna, bert, cora] = [await someone(), await someone(), await someone()];
  const { ctx, subjectId } = await tell([anna]);
  await settleNotices(ctx, { associationId, subjectId, kinds: ["approval.asked"] });
  await tell([bert]);
  await db.update(notices).set({ byMail: false }).where(eq(notices.personId, bert));
  await tell([cora]);
  await db.update(memberships).set({ endedAt: testNow }).where(eq(memberships.personId, cora));
  expect(await planMails(db, testNow)).toBe(0);
  expect(await mails()).toEqual([]);
});

it("puts what comes up while a mail waits into that mail, unless it is being sent", async () => {
  const anna = await someone();
  await tell([anna]);
  await planMails(db, testNow);
  const failing = { attempts: 3, lastError: "greylisted", dueAt: later(15) };
  await db.update(outgoingMails).set(failing);
  await tell([anna], "approval.decided", later(2));
  await planMails(db, later(2));
  expect(await mails()).toMatchObject([{ kind: "bundle", attempts: 0, dueAt: later(2) }]);
  const beingSent = { attempts: 1, lastError: null, dueAt: later(12) };
  await db.update(outgoingMails).set(beingSent);
  await tell([anna], "approval.changed", later(2));
  await tell([anna], "approval.missed", later(3));
  await planMails(db, later(3));
  expect(await mails()).toMatchObject([beingSent, { kind: "approval.missed", attempts: 0 }]);
});

it("plans a thousand people in a handful of statements", async () => {
  const people = Array.from({ length: 1_000 }, () => v7());
  await db.insert(persons).values(people.map((id) => ({ id, name: id, email: `${id}@test.example` })));
  await db
    .insert(memberships)
    .values(people.map((personId) => ({ associationId, personId, roles: ["editor" as const] })));
  await tell(people);
  const statements = vi.fn();
  const counted = await countStatements(statements, () => planMails(db, testNow));
  expect(counted).toBe(1_000);
  expect(await mails()).toHaveLength(1_000);
  expect(statements.mock.calls.length).toBeGreaterThan(3);
  expect(statements.mock.calls.length).toBeLessThan(10);
});

/** Every statement that the work sends, whichever engine is behind it. */
async function countStatements<T>(said: (text: string) => void, work: () => Promise<T>): Promise<T> {
  const logger = Object.assign(Object(Reflect.get(Reflect.get(db, "session"), "options")), {});
  const before = logger.logger;
  logger.logger = { logQuery: said };
  try {
    return await work();
  } finally {
    logger.logger = before;
  }
}
