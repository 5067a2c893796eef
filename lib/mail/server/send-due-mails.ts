import "server-only";
import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { outgoingMails } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import { log } from "@/lib/api/server/log";
import { noticesOfMail } from "@/lib/notices/server/notices-of-mail";
import { type LineLink, postLink } from "@/lib/notices/server/post-link";
import { afterFault, nextAttempt } from "../rules";
import { composeNoticesMail } from "./compose-notices-mail";
import { faultOf } from "./fault-of";
import { threadOf } from "./message-ids";
import { mailConfigured, sendMail } from "./send-mail";

/** A mail is somebody's for so many minutes: longer than sending takes, so that after a crash another takes it up. */
const claimMinutes = 10;
/** One run, in milliseconds; what is left comes with the next. */
const longestRun = 50_000;

/**
 * Sends the mails that are due, one after the other, with a link of its own on every line. What a mail server does not
 * take waits and comes again; a mail with nothing left to tell is dropped. Two runs at once never take the same mail,
 * and no transaction is open while the network is waited for. Without a mail server mails are given up as unsent.
 * @returns how many mails were sent
 */
export async function sendDueMails(db: Db, now: Date, lineLink: LineLink = postLink): Promise<number> {
  if (!mailConfigured) return giveUpAll(db, now);
  const began = performance.now();
  const moment = () => new Date(now.getTime() + performance.now() - began);
  let sent = 0;
  while (performance.now() - began < longestRun) {
    const mail = await claim(db, moment());
    if (!mail) break;
    const outcome = await deliver({ db, moment, lineLink }, mail);
    if (outcome === "sent") sent += 1;
    if (outcome === "serverAway") break;
  }
  return sent;
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>;
type Sending = { db: Db; moment: () => Date; lineLink: LineLink };

/** Takes the mail that has waited longest. While it is tried it has attempts and no error. */
async function claim(db: Db, now: Date) {
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

async function deliver({ db, moment, lineLink }: Sending, mail: Claimed) {
  const own = eq(outgoingMails.id, mail.id);
  try {
    const told = await noticesOfMail(db, mail.id);
    if (told.length === 0) {
      await db.delete(outgoingMails).where(own);
      return "dropped";
    }
    const ctx = { db, now: moment(), address: "", locale: mail.locale };
    const composed = await composeNoticesMail(ctx, { reader: mail, told, lineLink });
    await sendMail({ to: mail.email, ...composed, ...threadOf(mail, told) });
    await db
      .update(outgoingMails)
      .set({ sentAt: moment(), thread: threadOf(mail, told).references })
      .where(own);
    return "sent";
  } catch (error) {
    return putOff({ db, now: moment() }, mail, error);
  }
}

async function putOff({ db, now }: { db: Db; now: Date }, mail: Claimed, error: unknown) {
  const { reason, ...fault } = faultOf(error);
  const next = afterFault(fault);
  const dueAt = next === "giveUp" ? null : nextAttempt(mail.attempts, now);
  log.warn({ mailId: mail.id, attempts: mail.attempts, ...fault }, "a mail was not taken");
  await db
    .update(outgoingMails)
    .set(dueAt ? { dueAt, lastError: reason } : { failedAt: now, lastError: reason })
    .where(eq(outgoingMails.id, mail.id));
  return next;
}

/** Kept to be seen, and never sent of itself later: weeks of old news in one morning help nobody. */
async function giveUpAll(db: Db, now: Date): Promise<number> {
  await db
    .update(outgoingMails)
    .set({ failedAt: now, lastError: "notConfigured" })
    .where(and(isNull(outgoingMails.sentAt), isNull(outgoingMails.failedAt), lte(outgoingMails.dueAt, now)));
  return 0;
}
