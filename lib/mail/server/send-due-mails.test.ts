import { createServer, type Server, type Socket } from "node:net";
import { eq, sql } from "drizzle-orm";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Db } from "@/db/client";
import type { NoticeKind } from "@/db/enums";
import { approvalRounds } from "@/db/schema/approvals";
import { notices, outgoingMails } from "@/db/schema/notices";
import { memberships, persons } from "@/db/schema/people";
import { onServer, openEmptyTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import type { LineLinks } from "@/lib/notices/server/line-links";
import { addPost, detailOf } from "@/lib/notices/testing";

type Arrived = { to: string[]; message: string };

let port: number;
let db: Db;
let close: () => Promise<void>;
let associationId: string;
let slug: string;
let send: typeof import("./send-due-mails")["sendDueMails"];
let plan: (db: Db, now: Date) => Promise<number>;
let notify: typeof import("@/lib/notices/server/notify")["notify"];
let settle: typeof import("@/lib/notices/server/settle-notices")["settleNotices"];
let setSetting: typeof import("@/lib/notices/server/set-notice-setting")["setNoticeSetting"];
let switchOff: typeof import("@/lib/notices/server/switch-mails-off")["switchMailsOff"];
let arrived: Arrived[] = [];

beforeAll(async () => {
  port = await freePort();
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}?greetingTimeout=1500&connectionTimeout=1500`);
  vi.stubEnv("PUBLIC_URL", "https://redaktion.example");
  vi.resetModules();
  ({ sendDueMails: send } = await import("./send-due-mails"));
  ({ planMails: plan } = await import("@/lib/notices/server/plan-mails"));
  ({ notify } = await import("@/lib/notices/server/notify"));
  ({ settleNotices: settle } = await import("@/lib/notices/server/settle-notices"));
  ({ setNoticeSetting: setSetting } = await import("@/lib/notices/server/set-notice-setting"));
  ({ switchMailsOff: switchOff } = await import("@/lib/notices/server/switch-mails-off"));
  ({ db, close } = await openEmptyTestDatabase());
  ({ id: associationId, slug } = await addAssociation(db, "Celle", (await addAssociation(db, "LV")).id));
});
beforeEach(async () => {
  arrived = [];
  await db.delete(outgoingMails);
  await db.delete(notices);
  await db.delete(approvalRounds);
});
afterAll(() => close());

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const someone = () => addMember(db, associationId, ["approver"]);
const mails = () => db.select().from(outgoingMails);

async function tell(personId: string, title = "Kältebus", kind: NoticeKind = "approval.asked", at = testNow) {
  const ctx = { db, now: at, address: "", locale: "de" as const };
  const subjectId = await addPost(db, associationId, { title });
  const detail = detailOf(kind, title);
  await notify(ctx, { associationId, personIds: [personId], kind, subjectId, key: v7(), detail });
  return { ctx, subjectId };
}

it("sends one mail with a line and a link for each notice, and nothing a second time", async () => {
  const { personId, email } = await someone();
  const [one, two] = [await tell(personId, "Kältebus"), await tell(personId, "Weihnachtsmarkt")];
  await plan(db, testNow);
  await using _server = await smtp();
  expect(await send(db, testNow)).toBe(1);
  expect(await send(db, later(30))).toBe(0);
  expect(arrived.map(({ to }) => to)).toEqual([[email]]);
  const { head, text, html } = read(arrived[0]);
  expect(head).toMatch(/^Subject: 2 Hinweise aus dem Redaktionskreis$/m);
  for (const { subjectId } of [one, two]) {
    const link = `https://redaktion.example/${slug}/calendar/posts/${subjectId}`;
    expect(text).toContain(link);
    expect(html).toContain(link);
  }
  for (const part of [text, html]) {
    expect(part).toContain("Weihnachtsmarkt");
    expect(part).toContain("Ada Nolte bittet um Freigabe");
    expect(part).toContain("Frist: Do 26.11., 14:30 Uhr");
    expect(part).toContain("https://redaktion.example/account#notices");
  }
  expect(html).not.toMatch(/<img|https?:\/\/(?!redaktion\.example|www\.w3\.org)/);
  expect(await mails()).toMatchObject([{ failedAt: null, lastError: null, attempts: 1 }]);
  expect((await mails())[0]?.sentAt).not.toBeNull();
});

it("says to mail programs what it is, what it belongs to and how it ends", async () => {
  const { personId } = await someone();
  const { subjectId } = await tell(personId);
  await plan(db, testNow);
  await using _server = await smtp();
  await send(db, testNow);
  const [mail] = await mails();
  const { head } = read(arrived[0]);
  const thread = `<post-${subjectId}.${personId}@redaktion.example>`;
  expect(head).toContain(`Message-ID: <${mail?.id}@redaktion.example>`);
  expect(head).toContain(`References: ${thread}`);
  expect(head).toContain(`In-Reply-To: ${thread}`);
  expect(head).toContain("Auto-Submitted: auto-generated");
  expect(head).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(head).toMatch(
    new RegExp(
      `^List-Unsubscribe: <https://redaktion\\.example/api/unsubscribe/${personId}\\.[\\w-]{43}>$`,
      "m",
    ),
  );
  expect(head).not.toMatch(/^Precedence:/m);
});

it("is written in the language of its reader", async () => {
  const { personId } = await someone();
  await db.update(persons).set({ locale: "en" }).where(eq(persons.id, personId));
  await tell(personId);
  await plan(db, testNow);
  await using _server = await smtp();
  await send(db, testNow);
  const { head, text, html } = read(arrived[0]);
  expect(head).toMatch(/^Subject: .*Approval_wanted|^Subject: Approval wanted/m);
  expect(text).toContain("Ada Nolte asks for approval");
  expect(html).toContain('lang="en"');
});

it("makes each line's link anew when it is sent, never before", async () => {
  const { personId } = await someone();
  await tell(personId);
  const lineLinks = vi.fn(async () => ["https://redaktion.example/decide/secret"]);
  await plan(db, testNow);
  expect(lineLinks).not.toHaveBeenCalled();
  await using _server = await smtp();
  await send(db, testNow, { lineLinks });
  expect(lineLinks).toHaveBeenCalledTimes(1);
  expect(read(arrived[0]).text).toContain("/decide/secret");
  expect(JSON.stringify([await mails(), await db.select().from(notices)])).not.toContain("secret");
});

it("drops a mail whose notices were all settled, and leaves settled lines out of the others", async () => {
  const [anna, bert] = [await someone(), await someone()];
  const { ctx, subjectId } = await tell(anna.personId);
  await tell(bert.personId, "Bleibt");
  const gone = await tell(bert.personId, "Erledigt-Titel");
  await plan(db, testNow);
  for (const id of [subjectId, gone.subjectId]) {
    await settle(ctx, { associationId, subjectId: id, kinds: ["approval.asked"] });
  }
  await using _server = await smtp();
  expect(await send(db, testNow)).toBe(1);
  expect(arrived.map(({ to }) => to)).toEqual([[bert.email]]);
  expect(arrived[0]?.message).not.toContain("Erledigt-Titel");
  expect(await mails()).toHaveLength(1);
});

it("waits while the server is dead, and sends once when it is back", async () => {
  const people = [await someone(), await someone(), await someone()];
  for (const { personId } of people) await tell(personId);
  await plan(db, testNow);
  expect(await send(db, testNow)).toBe(0);
  // The others would meet the same: they are not even tried, and keep all their attempts.
  expect((await mails()).filter(({ attempts }) => attempts > 0)).toHaveLength(1);
  for (const minutes of [1, 2, 3, 4, 5, 6]) expect(await send(db, later(minutes))).toBe(0);
  const waiting = await mails();
  expect(waiting.every(({ sentAt, failedAt }) => !sentAt && !failedAt)).toBe(true);
  expect(waiting.some(({ lastError }) => lastError?.includes("ECONNREFUSED"))).toBe(true);
  await using _server = await smtp();
  await send(db, later(90));
  await send(db, later(91));
  expect(arrived.map(({ to }) => to[0]).sort()).toEqual(people.map(({ email }) => email).sort());
});

it("gives up after about a day without a server, quiet time not counted, and says why", async () => {
  const { personId } = await someone();
  await tell(personId);
  await plan(db, testNow);
  for (let minutes = 0; minutes <= 48 * 60; minutes += 20) await send(db, later(minutes));
  const [mail] = await mails();
  expect(mail?.failedAt).not.toBeNull();
  expect(mail?.lastError).toContain("ECONNREFUSED");
});

it("does not wait for ever for a slow server", async () => {
  const { personId } = await someone();
  await tell(personId);
  await plan(db, testNow);
  await using _silent = await silence();
  expect(await send(db, testNow)).toBe(0);
  expect(await mails()).toMatchObject([{ sentAt: null, failedAt: null, attempts: 1 }]);
  expect((await mails())[0]?.lastError).toMatch(/greeting|timeout/i);
});

it("gives up at once on an address that is refused for good, and goes on with the others", async () => {
  const [anna, bert] = [await someone(), await someone()];
  for (const { personId } of [anna, bert]) await tell(personId);
  await plan(db, testNow);
  await using _server = await smtp({ refuse: { address: anna.email, code: 550, text: "no such mailbox" } });
  expect(await send(db, testNow)).toBe(1);
  expect(await send(db, later(1))).toBe(0);
  expect(arrived.map(({ to }) => to)).toEqual([[bert.email]]);
  const rows = await mails();
  const refused = rows.find((row) => row.personId === anna.personId);
  expect(refused?.failedAt).not.toBeNull();
  expect(refused?.lastError).toContain("no such mailbox");
  expect(await send(db, later(600))).toBe(0);
  expect((await mails()).map(({ attempts }) => attempts)).toEqual([1, 1]);
});

it("tries an address again that is refused for now, after a minute and then five", async () => {
  const { personId, email } = await someone();
  await tell(personId);
  await plan(db, testNow);
  {
    await using _server = await smtp({ refuse: { address: email, code: 450, text: "greylisted" } });
    await send(db, testNow);
    await send(db, later(0.9));
    expect(await mails()).toMatchObject([{ attempts: 1, failedAt: null }]);
    await send(db, later(1.1));
    await send(db, later(6));
    expect(await mails()).toMatchObject([{ attempts: 2, failedAt: null }]);
  }
  await using _server = await smtp();
  expect(await send(db, later(6.5))).toBe(1);
});

it("puts no attempt into quiet time", async () => {
  const { personId, email } = await someone();
  const friday = new Date("2026-11-27T17:50:00+01:00");
  await tell(personId, "Kältebus", "approval.asked", friday);
  await plan(db, friday);
  await using _server = await smtp({ refuse: { address: email, code: 450, text: "greylisted" } });
  for (const minutes of [0, 2, 8]) await send(db, new Date(friday.getTime() + minutes * 60_000));
  const monday = new Date("2026-11-30T07:00:00+01:00");
  expect(await mails()).toMatchObject([{ attempts: 3, failedAt: null, dueAt: monday }]);
});

it("sends nothing in quiet time that was planned before it", async () => {
  const [anna, bert] = [await someone(), await someone()];
  await db.update(persons).set({ mailInQuietHours: true }).where(eq(persons.id, bert.personId));
  const friday = new Date("2026-11-27T17:50:00+01:00");
  for (const { personId } of [anna, bert]) await tell(personId, "Kältebus", "approval.asked", friday);
  await plan(db, friday);
  await using _server = await smtp();
  const saturday = new Date("2026-11-28T03:00:00+01:00");
  expect(await send(db, saturday)).toBe(1);
  expect(arrived.map(({ to }) => to)).toEqual([[bert.email]]);
  const monday = new Date("2026-11-30T07:00:00+01:00");
  const [waiting] = await db.select().from(outgoingMails).where(eq(outgoingMails.personId, anna.personId));
  expect(waiting).toMatchObject({ attempts: 0, dueAt: monday, lastError: "quietTime" });
  expect(await send(db, monday)).toBe(1);
});

it("leaves out what was switched off since, and drops a mail with nothing left in it", async () => {
  const [anna, bert, cora] = [await someone(), await someone(), await someone()];
  for (const { personId } of [anna, bert, cora]) await tell(personId, "Bitte-Titel");
  await tell(anna.personId, "Antwort-Titel", "approval.decided");
  await plan(db, testNow);
  const off = { kind: "approval.asked" as const, inApp: true, byMail: false };
  for (const { personId } of [anna, bert]) await setSetting(await ctxFor(db, personId), off);
  await switchOff({ db, now: testNow, address: "", locale: "de" }, cora.personId);
  await using _server = await smtp();
  expect(await send(db, testNow)).toBe(1);
  expect(arrived.map(({ to }) => to)).toEqual([[anna.email]]);
  expect(read(arrived[0]).text).toContain("Antwort-Titel");
  expect(arrived[0]?.message).not.toContain("Bitte-Titel");
  expect(await mails()).toHaveLength(1);
});

it("keeps only the kind of a fault of ours, and goes on with the next mail", async () => {
  const [anna, bert] = [await someone(), await someone()];
  await tell(anna.personId, "Geheimer Titel");
  await plan(db, testNow);
  await tell(bert.personId, "Der zweite", "approval.asked", later(1));
  await plan(db, later(1));
  const said: unknown[] = [];
  const { log } = await import("@/lib/api/server/log");
  vi.spyOn(log, "error").mockImplementation((...args) => void said.push(args));
  const lineLinks: LineLinks = async (ctx, [line]) => {
    if (line?.personId === anna.personId) await ctx.db.execute(sql`select ${line.title}::uuid`);
    return [];
  };
  await using _server = await smtp();
  expect(await send(db, later(1), { lineLinks })).toBe(1);
  expect(arrived.map(({ to }) => to)).toEqual([[bert.email]]);
  expect(said).toHaveLength(1);
  const [failed] = await db.select().from(outgoingMails).where(eq(outgoingMails.personId, anna.personId));
  expect(failed).toMatchObject({ sentAt: null, failedAt: null, attempts: 1 });
  expect(failed?.lastError).toMatch(/^notWritten \w+ 22P02$/);
});

it("tells with a new request what else waits for a decision, once for each post", async () => {
  const { personId } = await someone();
  const [first, settled, own] = [
    await ask(personId, "Erste"),
    await ask(personId, "Erledigt"),
    await ask(personId, "Neu"),
  ];
  for (const one of [first, settled]) await tellOf(one, personId);
  await tellOf(first, personId);
  await plan(db, testNow);
  {
    await using _server = await smtp();
    await send(db, testNow);
  }
  arrived = [];
  await settle(
    { db, now: testNow, address: "", locale: "de" },
    { associationId, subjectId: settled, kinds: ["approval.asked"] },
  );
  await tellOf(own, personId);
  await plan(db, later(5));
  await using _server = await smtp();
  expect(await send(db, later(5))).toBe(1);
  const { head, text, html } = read(arrived[0]);
  expect(head).toContain("Subject: =?UTF-8?Q?Freigabe_gew=C3=BCnscht=3A_Neu?=");
  const [before = "", after = ""] = text.split("Darüber hinaus wartet noch:");
  expect(before).toContain("Neu");
  expect(after.match(/^Erste$/gm)).toHaveLength(1);
  expect(after).not.toContain("Erledigt");
  expect(html).toContain("Darüber hinaus wartet noch:");
});

it("stays readable with a hundred requests, and leads to the list of all", async () => {
  const { personId } = await someone();
  for (let at = 0; at < 45; at += 1) await tellOf(await ask(personId, `Beitrag ${at}`), personId);
  await plan(db, testNow);
  await using _server = await smtp();
  await send(db, testNow);
  expect(read(arrived[0]).text).toContain(
    `und 5 weitere Hinweise: https://redaktion.example/${slug}/decisions`,
  );
});

it("has one sender in a process: a second call waits for nothing, and the first takes what came meanwhile", async () => {
  const [anna, bert] = [await someone(), await someone()];
  await tell(anna.personId);
  await plan(db, testNow);
  const held = Promise.withResolvers<void>();
  await using _server = await smtp({ hold: held.promise });
  let isDone = false;
  const first = send(db, testNow).finally(() => {
    isDone = true;
  });
  await vi.waitFor(() => expect(holding).toBe(1));
  await tell(bert.personId);
  await plan(db, testNow);
  expect(await send(db, testNow)).toBe(0);
  expect(isDone).toBe(false);
  held.resolve();
  expect(await first).toBe(2);
});

it("holds up no sweep: deadlines are looked at while a mail server is slow", async () => {
  const { personId } = await someone();
  await tell(personId);
  await plan(db, testNow);
  const held = Promise.withResolvers<void>();
  await using _server = await smtp({ hold: held.promise });
  const { sweeps } = await import("@/lib/jobs/server/sweeps");
  const { backgroundDone } = await import("./in-background");
  const { signal } = new AbortController();
  for (const sweep of sweeps) await sweep(db, testNow, signal);
  await vi.waitFor(() => expect(holding).toBe(1));
  held.resolve();
  await backgroundDone();
  expect(arrived).toHaveLength(1);
});

it("stops between two mails when the process ends", async () => {
  const people = [await someone(), await someone(), await someone()];
  for (const { personId } of people) await tell(personId);
  await plan(db, testNow);
  const ending = new AbortController();
  await using _server = await smtp({ onMail: () => ending.abort() });
  expect(await send(db, testNow, { signal: ending.signal })).toBe(1);
  expect((await mails()).filter(({ attempts }) => attempts > 0)).toHaveLength(1);
});

it("breaks off the mail in flight when the process ends, and sends it later under the same Message-ID", async () => {
  const { personId } = await someone();
  await tell(personId);
  await plan(db, testNow);
  const ending = new AbortController();
  const held = Promise.withResolvers<void>();
  {
    await using _server = await smtp({ hold: held.promise });
    const sending = send(db, testNow, { signal: ending.signal, grace: 0 });
    await vi.waitFor(() => expect(holding).toBe(1));
    ending.abort();
    expect(await sending).toBe(0);
    const [mail] = await mails();
    expect(mail).toMatchObject({ sentAt: null, failedAt: null, attempts: 1, lastError: null });
    held.resolve();
  }
  arrived = [];
  await using _server = await smtp();
  expect(await send(db, later(11))).toBe(1);
  expect(read(arrived[0]).head).toContain(`Message-ID: <${(await mails())[0]?.id}@`);
});

it("gives many people one mail each, over few connections: a thousand on a server", async () => {
  const many = onServer ? 1_000 : 100;
  const people = Array.from({ length: many }, () => v7());
  await db.insert(persons).values(people.map((id) => ({ id, name: id, email: `${id}@test.example` })));
  await db
    .insert(memberships)
    .values(people.map((personId) => ({ associationId, personId, roles: ["approver" as const] })));
  const subjectId = await addPost(db, associationId);
  const ctx = { db, now: testNow, address: "", locale: "de" as const };
  const kind = "approval.reminder" as const;
  await notify(ctx, { associationId, personIds: people, kind, subjectId, key: v7(), detail: detailOf(kind) });
  const late = later(120);
  expect(await plan(db, late)).toBe(many);
  await using _server = await smtp();
  let sent = 0;
  // A run ends after fifty seconds; what is left comes with the next.
  for (let runs = 0; runs < 10 && sent < many; runs += 1) sent += await send(db, late);
  expect(arrived.flatMap(({ to }) => to).sort()).toEqual(people.map((id) => `${id}@test.example`).sort());
  expect(connections).toBeLessThan(30);
}, 240_000);

it("sends nothing twice when two run at once", async () => {
  const people = [await someone(), await someone(), await someone(), await someone()];
  for (const { personId } of people) await tell(personId);
  await plan(db, testNow);
  await using _server = await smtp();
  const counts = await Promise.all([send(db, testNow), send(db, testNow), send(db, testNow)]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(4);
  expect(arrived.map(({ to }) => to[0]).sort()).toEqual(people.map(({ email }) => email).sort());
});

it("takes up a mail after ten minutes whose sender died, under the same Message-ID", async () => {
  const { personId } = await someone();
  await tell(personId);
  await plan(db, testNow);
  await using _server = await smtp();
  const lineLinks: LineLinks = () => new Promise(() => undefined);
  void (await anotherProcess())(db, testNow, { lineLinks });
  await vi.waitFor(async () => expect((await mails())[0]?.attempts).toBe(1));
  expect(await send(db, later(9))).toBe(0);
  expect(await send(db, later(11))).toBe(1);
  expect(read(arrived[0]).head).toContain(`Message-ID: <${(await mails())[0]?.id}@`);
});

const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "Titel\r\nBcc: all@evil.example\r\n\r\n<b>",
  "Titel\u2028X-Evil: 1",
  "{count} {actor, select, other {x}} <b>fett</b>",
  "=?UTF-8?B?QmNjOiBldmls?=",
];
it.each(hostile)("shows a hostile title as what it is, in HTML and header alike: %j", async (title) => {
  const { personId } = await someone();
  await tell(personId, title);
  await plan(db, testNow);
  await using _server = await smtp();
  await send(db, testNow);
  const { head, text, html } = read(arrived[0]);
  expect(head).not.toMatch(/^(Bcc|X-Evil):/im);
  expect(arrived).toHaveLength(1);
  expect(arrived[0]?.to).toHaveLength(1);
  expect(html).not.toMatch(/<script|<img|<b>/i);
  const line = title.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  expect(text).toContain(line);
});

/** A sender with a state of its own, as another process has it. */
async function anotherProcess(): Promise<typeof send> {
  vi.resetModules();
  return (await import("./send-due-mails")).sendDueMails;
}

/** A post with an open round, for which the person is asked. */
async function ask(personId: string, title: string): Promise<string> {
  const postId = await addPost(db, associationId, { title });
  await db.insert(approvalRounds).values({
    ...{ associationId, postId, number: 1, riskClass: "B", path: "lead", requestedById: personId },
    ...{
      stepStartedAt: testNow,
      deadlineAt: later(600),
      contentHash: "0".repeat(64),
      content: {},
      writerIds: [],
      postRevision: 1,
    },
  });
  return postId;
}

async function tellOf(subjectId: string, personId: string): Promise<void> {
  const ctx = { db, now: testNow, address: "", locale: "de" as const };
  const kind = "approval.asked" as const;
  const what = { associationId, personIds: [personId], kind, subjectId, key: v7() };
  await notify(ctx, { ...what, detail: detailOf(kind) });
}

type Smtp = {
  refuse?: { address: string; code: number; text: string };
  /** No mail is answered before this. */
  hold?: Promise<void>;
  onMail?: () => void;
};

/** How many mails are held at the moment, and how many connections there were. */
let holding = 0;
let connections = 0;

async function smtp({ refuse, hold, onMail }: Smtp = {}) {
  holding = 0;
  connections = 0;
  const options: SMTPServerOptions = {
    disabledCommands: ["AUTH", "STARTTLS"],
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onRcptTo: ({ address }, _session, done) => {
      if (address !== refuse?.address) return done();
      done(Object.assign(new Error(refuse.text), { responseCode: refuse.code }));
    },
    onData: async (stream, session, done) => {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part);
      const to = session.envelope.rcptTo.map(({ address }) => address);
      holding += 1;
      await hold;
      holding -= 1;
      arrived.push({ to, message: Buffer.concat(parts).toString("utf8") });
      onMail?.();
      done();
    },
  };
  const server = new SMTPServer(options);
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return { [Symbol.asyncDispose]: () => new Promise<void>((closed) => server.close(closed)) };
}

/** A server that takes the connection and never says a word. */
async function silence() {
  const open: Socket[] = [];
  const server: Server = createServer((socket) => void open.push(socket));
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The unfolded head, and both parts as a mail program would show them. */
function read(mail: Arrived | undefined) {
  const message = mail?.message ?? "";
  const [head = "", ...rest] = message.split("\r\n\r\n");
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? "none";
  const parts = rest.join("\r\n\r\n").split(`--${boundary}`).slice(1).map(decoded);
  const part = (type: string) => parts.find(({ about }) => about.includes(type))?.body ?? "";
  const unfolded = head.replace(/\r\n[ \t]+/g, " ").replace(/\r\n/g, "\n");
  return { head: unfolded, text: part("text/plain"), html: part("text/html") };
}

function decoded(part: string) {
  const at = part.indexOf("\r\n\r\n");
  const [about, body] = [part.slice(0, at), part.slice(at + 4)];
  if (/base64/i.test(about)) return { about, body: Buffer.from(body, "base64").toString("utf8") };
  if (!/quoted-printable/i.test(about)) return { about, body };
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return { about, body: Buffer.from(bytes, "latin1").toString("utf8") };
}
