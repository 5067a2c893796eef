import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { type CoverageNoticeKind, coverageNoticeKinds, type NoticeKind } from "@/db/enums";
import { absences, standInRequests } from "@/db/schema/absences";
import { notices, outgoingMails } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import { openEmptyTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { readStandInToken } from "@/lib/absences/server/stand-in-token";
import { mailLinks } from "@/lib/jobs/server/mail-links";
import { kindsAbout } from "@/lib/notices/rules";
import { notify } from "@/lib/notices/server/notify";
import { planMails } from "@/lib/notices/server/plan-mails";
import { addAbsence, detailOf } from "@/lib/notices/testing";
import { deliverMail } from "./deliver-mail";
import { getOutgoingMail } from "./get-outgoing-mail";
import type { Mail } from "./send-mail";

let db: Db;
let close: () => Promise<void>;
let stateId: string;
let associationId: string;
let slug: string;
beforeAll(async () => {
  ({ db, close } = await openEmptyTestDatabase());
  stateId = (await addAssociation(db, "LV")).id;
  ({ id: associationId, slug } = await addAssociation(db, "Celle", stateId));
});
beforeEach(async () => {
  await db.delete(outgoingMails);
  await db.delete(notices);
  await db.delete(standInRequests);
});
afterAll(() => close());

const deputy = () => addMember(db, associationId, ["editor", "manager"]);
const ctx = () => ({ db, now: testNow, address: "", locale: "de" as const });

async function tell(personId: string, kind: NoticeKind, subjectId: string) {
  const what = { associationId, personIds: [personId], subjectId, key: v7(), urgency: "now" as const };
  await notify(ctx(), { ...what, kind, detail: detailOf(kind) });
}

/** Plans what is due for somebody, and gives the mail as it would leave. */
async function delivered(personId: string): Promise<Mail | undefined> {
  await planMails(db, testNow);
  const [row] = await db
    .select({ mail: outgoingMails, person: persons })
    .from(outgoingMails)
    .innerJoin(persons, eq(persons.id, outgoingMails.personId))
    .where(eq(persons.id, personId));
  if (!row) return undefined;
  const sent: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void sent.push(mail), close: () => undefined };
  const cutOff = new AbortController().signal;
  const { name, email, locale } = row.person;
  const claimed = { id: row.mail.id, personId, attempts: 1, name, email, locale };
  await deliverMail({ db, moment: () => testNow, lineLinks: mailLinks, mailer, cutOff }, claimed);
  return sent[0];
}

async function ask(
  absence: Awaited<ReturnType<typeof addAbsence>>,
  deputyId: string,
  more: Partial<typeof standInRequests.$inferInsert> = {},
): Promise<string> {
  const id = v7();
  const days = { startsOn: "2026-11-30", endsOn: "2026-12-04" };
  const who = { associationId, absenceId: absence.id, membershipId: absence.membershipId, deputyId };
  await db.insert(standInRequests).values({ id, ...who, ...days, duties: ["editing"], ...more });
  return id;
}

const read = {
  "absence.reported": ["Ida Kern", "Ada Nolte hat eine Abwesenheit eingetragen: Mo 30.11. – Fr 4.12."],
  "absence.asked": ["Ida Kern", "Klappt die Vertretung? Abwesend: Mo 30.11. – Fr 4.12."],
  "absence.reminder": [
    "Ida Kern",
    "Noch ist offen, ob die Vertretung klappt. Abwesend: Mo 30.11. – Fr 4.12.",
  ],
  "absence.answered": ["Ida Kern", "Ada Nolte vertritt: Mo 30.11. – Fr 4.12."],
  "absence.uncovered": ["Ida Kern", "Für die Vertretung ist niemand mehr da. Abwesend: Mo 30.11. – Fr 4.12."],
  "coverage.gap": ["Celle", "Ohne Redaktion oder Freigabe: Mo 30.11. – Mi 2.12."],
  "help.proposed": ["Celle", "Vorschlag von Ada Nolte: Hilfe, wenn hier niemand mehr da ist"],
} as const satisfies Record<CoverageNoticeKind, unknown>;

it.each(coverageNoticeKinds)("%s reads well as a mail, and leads to its page", async (kind) => {
  const { personId } = await deputy();
  const isAbsence = kind.startsWith("absence.");
  await tell(personId, kind, isAbsence ? (await addAbsence(db, associationId)).id : associationId);
  const mail = await delivered(personId);
  const [title, sentence] = read[kind];
  expect(mail?.subject).toMatch(new RegExp(`^[^{}]+: ${title}$`));
  for (const part of [mail?.text, mail?.html]) {
    expect(part).toContain(title);
    expect(part).toContain(sentence);
    expect(part).not.toMatch(/\{|\.\.|undefined|2026-|reigabe gewünscht|entscheiden/);
  }
  const hash = kind === "absence.asked" || kind === "absence.reminder" ? "#asked" : "";
  const page = isAbsence ? "absences" : "district";
  expect(mail?.text).toMatch(new RegExp(`Ansehen: .*/${slug}/${page}${hash}$`, "m"));
  const noun = isAbsence ? "absence" : "association";
  expect(mail?.references).toMatch(new RegExp(`^${noun}-[0-9a-f-]{36}\\.${personId}@`));
});

it("is written in the language of its reader", async () => {
  const { personId } = await deputy();
  await db.update(persons).set({ locale: "en" }).where(eq(persons.id, personId));
  await tell(personId, "absence.asked", (await addAbsence(db, associationId)).id);
  const mail = await delivered(personId);
  expect(mail?.subject).toBe("Request to stand in – Ida Kern");
  expect(mail?.text).toContain("Is standing in possible? Away: Mon 30 Nov – Fri 4 Dec");
});

it("names one day once, and the years where they differ", async () => {
  const { personId } = await deputy();
  const absence = await addAbsence(db, associationId, { startsOn: "2026-11-25", endsOn: "2026-11-25" });
  await tell(personId, "absence.uncovered", absence.id);
  expect((await delivered(personId))?.text).toContain("Abwesend: Mi 25.11.\n");
  await db.delete(outgoingMails);
  await db.update(notices).set({ mailId: null });
  await db.update(absences).set({ endsOn: "2027-01-05" }).where(eq(absences.id, absence.id));
  expect((await delivered(personId))?.text).toContain("Mi 25.11.2026 – Di 5.1.2027");
});

describe.each(["absence.asked", "absence.reminder"] as const)("%s", (kind) => {
  it("leads whoever is asked to a page to answer on, for their own request", async () => {
    const [one, other, third] = [await deputy(), await deputy(), await deputy()];
    const absence = await addAbsence(db, associationId);
    const [, mine] = [await ask(absence, other.id), await ask(absence, one.id), await ask(absence, third.id)];
    await ask(await addAbsence(db, associationId), one.id);
    await tell(one.personId, kind, absence.id);
    const { text = "", html } = (await delivered(one.personId)) ?? {};
    const [, token = ""] = /^Antworten: .*\/stand-in\/(\S+)$/m.exec(text) ?? [];
    expect(readStandInToken(token)).toBe(mine);
    expect(html).toContain(`/stand-in/${token}`);
    expect(text.match(/\/stand-in\//g)).toHaveLength(1);
  });

  it("leads to the request of the association it is about, where somebody is asked in two", async () => {
    const one = await deputy();
    const absence = await addAbsence(db, associationId);
    const other = (await addAssociation(db, "Peine", stateId)).id;
    const there = {
      deputyId: (await addMember(db, other, ["editor"], one.personId)).id,
      membershipId: (await addMember(db, other, ["editor"], absence.personId)).id,
    };
    await ask(absence, one.id, { associationId: other, ...there });
    await tell(one.personId, kind, absence.id);
    const { text } = (await delivered(one.personId)) ?? {};
    expect(text).not.toContain("/stand-in/");
    expect(text).toContain("/absences#asked");
  });

  it("leads nobody there whose request is gone", async () => {
    const { id, personId } = await deputy();
    const absence = await addAbsence(db, associationId);
    const requestId = await ask(absence, id);
    await tell(personId, kind, absence.id);
    await db.delete(standInRequests).where(eq(standInRequests.id, requestId));
    expect((await delivered(personId))?.text).not.toContain("/stand-in/");
  });
});

it("what is not asked holds no link that answers, though there is a request", async () => {
  const { id, personId } = await deputy();
  const absence = await addAbsence(db, associationId);
  await ask(absence, id);
  await tell(personId, "absence.uncovered", absence.id);
  expect((await delivered(personId))?.text).not.toContain("/stand-in/");
});

it("is not sent about an absence that was cancelled while it waited", async () => {
  const { personId } = await deputy();
  const absence = await addAbsence(db, associationId);
  await tell(personId, "absence.asked", absence.id);
  await planMails(db, testNow);
  await db.update(absences).set({ cancelledAt: testNow }).where(eq(absences.id, absence.id));
  expect(await delivered(personId)).toBeUndefined();
  expect(await db.$count(outgoingMails)).toBe(0);
});

describe("as the state's administration reads it", () => {
  async function read(kind: NoticeKind, at: string) {
    const { personId } = await addMember(db, at, ["editor", "manager", "admin"]);
    const subjectId = kind.startsWith("absence.") ? (await addAbsence(db, at)).id : at;
    const what = { associationId: at, personIds: [personId], subjectId, key: v7(), urgency: "now" as const };
    await notify(ctx(), { ...what, kind, detail: detailOf(kind) });
    await planMails(db, testNow);
    const [mail] = await db.select().from(outgoingMails);
    const admin = await ctxFor(db, (await addMember(db, stateId, ["admin"])).personId);
    return getOutgoingMail(admin, { associationId: stateId, mailId: mail?.id ?? "" });
  }

  it.each(kindsAbout("absence"))("%s of a district names nobody who is away, and no days", async (kind) => {
    const { subject, text } = await read(kind, associationId);
    expect(`${subject} ${text}`).not.toMatch(/Ida Kern|Ada Nolte|30\.11|4\.12|absences|stand-in/);
    expect(subject).toContain("Hier nicht sichtbar");
  });

  it("the state's own absences and the coverage of its districts are read as they are", async () => {
    expect((await read("absence.asked", stateId)).text).toContain("Ida Kern");
    await db.delete(outgoingMails);
    expect((await read("coverage.gap", associationId)).text).toContain("Mo 30.11. – Mi 2.12.");
  });
});
