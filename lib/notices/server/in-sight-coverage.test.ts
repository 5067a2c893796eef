import { addDays } from "date-fns";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { type CoverageNoticeKind, coverageNoticeKinds, type Role } from "@/db/enums";
import { absences } from "@/db/schema/absences";
import { coverAgreements } from "@/db/schema/coverage";
import { notices, outgoingMails } from "@/db/schema/notices";
import { memberships, persons } from "@/db/schema/people";
import { openEmptyTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { kindsAbout } from "../rules";
import { addAbsence, detailOf } from "../testing";
import { countNotices } from "./count-notices";
import { listNotices } from "./list-notices";
import { noticesOfMail } from "./notices-of-mail";
import { notify } from "./notify";
import { planMails } from "./plan-mails";

let db: Db;
let close: () => Promise<void>;
let state: Awaited<ReturnType<typeof addAssociation>>;
let celle: Awaited<ReturnType<typeof addAssociation>>;
let peine: Awaited<ReturnType<typeof addAssociation>>;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  state = await addAssociation(db, "LV");
  celle = await addAssociation(db, "Celle", state.id);
  peine = await addAssociation(db, "Peine", state.id);
});
beforeEach(async () => {
  await db.delete(outgoingMails);
  await db.delete(notices);
  await db.delete(coverAgreements);
});
afterAll(() => close());

type Kind = CoverageNoticeKind;
const aboutAbsence = kindsAbout("absence") as Kind[];
const questions = aboutAbsence.filter((kind) => kind !== "absence.reported");
const lookAfter = kindsAbout("association") as Kind[];

/** Tells somebody new; the mail about it is planned with what else there is. */
async function told(kind: Kind, subjectId: string, roles: Role[] = ["manager"], at = celle.id) {
  const { id: memberId, personId } = await addMember(db, at, roles);
  const ctx = await ctxFor(db, personId);
  const what = { associationId: celle.id, personIds: [personId], subjectId, key: v7() };
  await notify(ctx, { ...what, kind, urgency: "now", detail: detailOf(kind) });
  await planMails(db, testNow);
  return { ctx, memberId };
}

/** What somebody sees of it at a moment: the kinds listed, the numbers at the bell, the lines of their mails. */
async function shown({ ctx: { me } }: Awaited<ReturnType<typeof told>>, now = testNow) {
  const ctx = await ctxFor(db, me.personId, now);
  const list = await listNotices(ctx, { limit: 50 });
  const mails = await db.select().from(outgoingMails).where(eq(outgoingMails.personId, me.personId));
  const lines = await Promise.all(mails.map(({ id }) => noticesOfMail(db, id, now)));
  const { unread } = await countNotices(ctx);
  return [list.notices.map(({ kind }) => kind), [list.unread, unread], lines.flat().map(({ kind }) => kind)];
}
const all = (kind: Kind) => [[kind], [1, 1], [kind]];
const nothing = [[], [0, 0], []];

it.each(coverageNoticeKinds)(
  "%s is listed, counted and mailed, with the name and the days of now",
  async (kind) => {
    const absence = await addAbsence(db, celle.id);
    const subjectId = lookAfter.includes(kind) ? celle.id : absence.id;
    const one = await told(kind, subjectId);
    expect(await shown(one)).toEqual(all(kind));
    await db.update(persons).set({ name: "Ida Kern-Otte" }).where(eq(persons.id, absence.personId));
    await db.update(absences).set({ endsOn: "2026-12-11" }).where(eq(absences.id, absence.id));
    const [mail] = await db.select().from(outgoingMails);
    const now = aboutAbsence.includes(kind)
      ? { title: "Ida Kern-Otte", from: "2026-11-30", to: "2026-12-11", subjectId: absence.id }
      : { title: "Celle", ...(kind === "coverage.gap" ? { from: "2026-11-30", to: "2026-12-02" } : {}) };
    expect((await listNotices(one.ctx, { limit: 1 })).notices).toMatchObject([now]);
    expect(await noticesOfMail(db, mail?.id ?? "", testNow)).toMatchObject([now]);
  },
);

describe.each(aboutAbsence)("%s is hidden from its reader, listed and mailed", (kind) => {
  async function hides(
    change: (one: { memberId: string; absence: Awaited<ReturnType<typeof addAbsence>> }) => unknown,
  ) {
    const absence = await addAbsence(db, celle.id);
    const one = await told(kind, absence.id);
    expect(await shown(one)).toEqual(all(kind));
    await change({ ...one, absence });
    expect(await shown(one)).toEqual(nothing);
    await db.update(notices).set({ mailId: null });
    expect(await planMails(db, testNow)).toBe(0);
  }
  const leave = (id: string) =>
    db.update(memberships).set({ endedAt: testNow }).where(eq(memberships.id, id));

  it("when the absence is cancelled", () =>
    hides(({ absence }) =>
      db.update(absences).set({ cancelledAt: testNow }).where(eq(absences.id, absence.id)),
    ));
  it("when the absence is gone", () =>
    hides(({ absence }) => db.delete(absences).where(eq(absences.id, absence.id))));
  it("when its reader has left the association", () => hides(({ memberId }) => leave(memberId)));
  it("when whoever is away has left it", () => hides(({ absence }) => leave(absence.membershipId)));
});

it.each(questions)("%s is over with the last day of the absence, and not before", async (kind) => {
  const one = await told(kind, (await addAbsence(db, celle.id, { endsOn: "2026-12-01" })).id);
  expect(await shown(one, new Date("2026-12-01T23:59:00+01:00"))).toEqual(all(kind));
  expect(await shown(one, new Date("2026-12-02T00:01:00+01:00"))).toEqual(nothing);
});

it("that an absence was entered may be read after it too", async () => {
  const one = await told("absence.reported", (await addAbsence(db, celle.id)).id);
  expect(await shown(one, addDays(testNow, 30))).toEqual(all("absence.reported"));
});

it.each(aboutAbsence)("%s never reaches people of another association, nor the state", async (kind) => {
  const absence = await addAbsence(db, celle.id);
  for (const at of [peine.id, state.id]) {
    expect(await shown(await told(kind, absence.id, ["manager", "admin", "coordinator"], at))).toEqual(
      nothing,
    );
  }
  const elsewhere = await addAbsence(db, peine.id);
  expect(await shown(await told(kind, elsewhere.id))).toEqual(nothing);
});

it.each(coverageNoticeKinds)("%s is shown to nobody but whom it was told", async (kind) => {
  const subjectId = lookAfter.includes(kind) ? celle.id : (await addAbsence(db, celle.id)).id;
  await told(kind, subjectId);
  const { personId } = await addMember(db, celle.id, ["manager"]);
  expect(await listNotices(await ctxFor(db, personId), { limit: 50 })).toEqual({ notices: [], unread: 0 });
});

describe.each(lookAfter)("%s", (kind) => {
  it.each([
    ["the managers there", "manager", true],
    ["the editors there", "editor", false],
    ["the approvers there", "approver", false],
    ["the state's coordination", "coordinator", true],
    ["the state's administration", "admin", true],
    ["the press", "press", false],
    ["the state's readers", "viewer", false],
  ] as const)("for %s (%s): %s", async (_, role, sees) => {
    const isState = ["coordinator", "admin", "press", "viewer"].includes(role);
    const one = await told(kind, celle.id, [role], isState ? state.id : celle.id);
    expect(await shown(one)).toEqual(sees ? all(kind) : nothing);
  });

  it("is hidden from whoever no longer manages", async () => {
    const one = await told(kind, celle.id);
    await db
      .update(memberships)
      .set({ roles: ["editor"] })
      .where(eq(memberships.id, one.memberId));
    expect(await shown(one)).toEqual(nothing);
  });
});

it("a gap is told until it is over", async () => {
  const one = await told("coverage.gap", celle.id);
  expect(await shown(one, new Date("2026-12-02T20:00:00+01:00"))).toEqual(all("coverage.gap"));
  expect(await shown(one, new Date("2026-12-03T07:00:00+01:00"))).toEqual(nothing);
});

it("help that is proposed is read by the managers of whoever would help, in their own association", async () => {
  const { personId: proposedById } = await addMember(db, celle.id, ["manager"]);
  await db
    .insert(coverAgreements)
    .values({ associationId: celle.id, helperId: peine.id, duties: ["editing"], proposedById });
  const [manager, editor, home] = [
    await told("help.proposed", celle.id, ["manager"], peine.id),
    await told("help.proposed", celle.id, ["editor"], peine.id),
    await told("help.proposed", celle.id),
  ];
  expect(await shown(manager)).toEqual(all("help.proposed"));
  expect(await shown(editor)).toEqual(nothing);
  expect(await shown(await told("coverage.gap", celle.id, ["manager"], peine.id))).toEqual(nothing);
  const slugOf = async ({ ctx }: typeof home) => (await listNotices(ctx, { limit: 1 })).notices;
  expect(await slugOf(manager)).toMatchObject([{ title: "Celle", associationSlug: peine.slug }]);
  expect(await slugOf(home)).toMatchObject([{ title: "Celle", associationSlug: celle.slug }]);
  await db.update(coverAgreements).set({ endedAt: testNow });
  expect(await shown(manager)).toEqual(nothing);
  expect(await shown(home)).toEqual(all("help.proposed"));
});
