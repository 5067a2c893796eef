import "server-only";
import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { outgoingMails } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import { type LineLinks, pagesOnly } from "@/lib/notices/server/line-links";
import { type Claimed, deliverMail } from "./deliver-mail";
import { mailConfigured, openMailer } from "./send-mail";

/** A mail is somebody's for so many minutes: longer than sending takes, so that after a crash another takes it up. */
const claimMinutes = 10;
/** One run, in milliseconds; what is left comes with the next. */
const longestRun = 50_000;
/** How long the mail in flight may take when the process is asked to end, in milliseconds. */
const graceAtEnd = 3_000;

type SendDueMails = {
  lineLinks?: LineLinks;
  /** Ends the run after the mail that is being sent. */
  signal?: AbortSignal;
  /** For tests. */
  grace?: number;
};

let isSending = false;
let isAskedAgain = false;

/**
 * Sends the mails that are due, one after the other, with a link of its own on every line. What a mail server does not
 * take waits and comes again; a mail with nothing left to tell is dropped. There is one sender in a process: who asks
 * meanwhile has it look once more, and waits for nothing. Two processes never take the same mail, and no transaction is
 * open while the network is waited for. Without a mail server mails are given up as unsent.
 * @returns how many mails were sent
 */
export async function sendDueMails(db: Db, now: Date, options: SendDueMails = {}): Promise<number> {
  if (!mailConfigured) return giveUpAll(db, now);
  isAskedAgain = isSending;
  if (isSending) return 0;
  isSending = true;
  const mailer = openMailer();
  const cutOff = new AbortController();
  const { lineLinks = pagesOnly, signal, grace = graceAtEnd } = options;
  const end = () => void setTimeout(() => cutOff.abort(), grace).unref();
  signal?.addEventListener("abort", end, { once: true });
  const began = performance.now();
  const moment = () => new Date(now.getTime() + performance.now() - began);
  const run = { db, moment, lineLinks, mailer, cutOff: cutOff.signal };
  let sent = 0;
  try {
    while (!signal?.aborted && performance.now() - began < longestRun) {
      isAskedAgain = false;
      const mail = await claim(db, moment());
      if (!mail && isAskedAgain) continue;
      if (!mail) break;
      const outcome = await deliverMail(run, mail);
      if (outcome === "sent") sent += 1;
      if (outcome === "serverAway") break;
    }
    return sent;
  } finally {
    isSending = false;
    signal?.removeEventListener("abort", end);
    mailer.close();
  }
}

/** Takes the mail that has waited longest. While it is tried it has attempts and no error. */
async function claim(db: Db, now: Date): Promise<Claimed | undefined> {
  const next = db
    .select({ id: outgoingMails.id })
    .from(outgoingMails)
    .where(and(isNull(outgoingMails.sentAt), isNull(outgoingMails.failedAt), lte(outgoingMails.dueAt, now)))
    .orderBy(asc(outgoingMails.dueAt), asc(outgoingMails.id))
    .limit(1)
    .for("update", { skipLocked: true });
  const [row] = await db
    .update(outgoingMails)
    .set({
      attempts: sql`${outgoingMails.attempts} + 1`,
      dueAt: new Date(now.getTime() + claimMinutes * 60_000),
      lastError: null,
    })
    .from(persons)
    .where(and(eq(outgoingMails.id, sql`(${next})`), eq(persons.id, outgoingMails.personId)))
    .returning({
      id: outgoingMails.id,
      personId: outgoingMails.personId,
      attempts: outgoingMails.attempts,
      name: persons.name,
      email: persons.email,
      locale: persons.locale,
    });
  return row;
}

/** Kept to be seen, and never sent of itself later: weeks of old news in one morning help nobody. */
async function giveUpAll(db: Db, now: Date): Promise<number> {
  await db
    .update(outgoingMails)
    .set({ failedAt: now, lastError: "notConfigured" })
    .where(and(isNull(outgoingMails.sentAt), isNull(outgoingMails.failedAt), lte(outgoingMails.dueAt, now)));
  return 0;
}
