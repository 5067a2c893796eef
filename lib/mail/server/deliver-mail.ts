import "server-only";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Locale } from "@/db/enums";
import { outgoingMails } from "@/db/schema/notices";
import { kindOf } from "@/lib/api/server/kind-of";
import { log } from "@/lib/api/server/log";
import { mailMayGoAt } from "@/lib/notices/rules-mail-time";
import type { LineLinks } from "@/lib/notices/server/line-links";
import { noticesOfMail, requestsBeside, type WaitingNotice } from "@/lib/notices/server/notices-of-mail";
import { afterFault, nextAttempt } from "../rules";
import { composeNoticesMail } from "./compose-notices-mail";
import { faultOf } from "./fault-of";
import { threadOf } from "./message-ids";
import type { Mail, Mailer } from "./send-mail";

/** A mail that is ours alone for some minutes. */
export type Claimed = {
  id: string;
  personId: string;
  attempts: number;
  name: string;
  email: string;
  locale: Locale;
};

export type Run = {
  db: Db;
  moment: () => Date;
  lineLinks: LineLinks;
  mailer: Mailer;
  /** Breaks off what is being sent: the process ends. */
  cutOff: AbortSignal;
};

type Outcome = "sent" | "dropped" | "ended" | ReturnType<typeof afterFault>;

/**
 * Writes a claimed mail and hands it to the mail server. One with nothing left to tell is dropped, one whose reader has
 * quiet time now waits, one that was cut off stays claimed and goes again under the same Message-ID.
 */
export async function deliverMail(run: Run, mail: Claimed): Promise<Outcome> {
  const { db, moment, mailer, cutOff } = run;
  const own = eq(outgoingMails.id, mail.id);
  const now = moment();
  let told: WaitingNotice[] = [];
  let letter: Mail;
  try {
    told = await noticesOfMail(db, mail.id, now);
    if (told.length === 0) {
      await db.delete(outgoingMails).where(own);
      return "dropped";
    }
    const from = mailMayGoAt(told, now);
    if (from > now) {
      const dueAt = from;
      await db
        .update(outgoingMails)
        .set({ dueAt, attempts: mail.attempts - 1, lastError: "quietTime" })
        .where(own);
      return "later";
    }
    letter = await write(run, mail, told);
  } catch (error) {
    log.error({ err: error, mailId: mail.id }, "a mail could not be written");
    return putOff(run, mail, { told, next: "later", reason: `notWritten ${kindOf(error)}` });
  }
  try {
    await mailer.send(letter, cutOff);
  } catch (error) {
    if (cutOff.aborted) return "ended";
    const { reason, ...fault } = faultOf(error);
    log.warn({ mailId: mail.id, attempts: mail.attempts, ...fault }, "a mail was not taken");
    return putOff(run, mail, { told, next: afterFault(fault), reason });
  }
  await db.update(outgoingMails).set({ sentAt: moment() }).where(own);
  return "sent";
}

async function write(run: Run, mail: Claimed, told: readonly WaitingNotice[]): Promise<Mail> {
  const { db, moment, lineLinks } = run;
  const ctx = { db, now: moment(), address: "", locale: mail.locale };
  const beside = await requestsBeside(db, mail, told, ctx.now);
  const composed = await composeNoticesMail(ctx, { reader: mail, told, beside, lineLinks });
  return { to: mail.email, ...composed, ...threadOf(mail, told) };
}

type PutOff = { told: readonly WaitingNotice[]; next: ReturnType<typeof afterFault>; reason: string };

async function putOff({ db, moment }: Run, mail: Claimed, { told, next, reason }: PutOff) {
  const now = moment();
  const again = next === "giveUp" ? null : nextAttempt(mail.attempts, now);
  await db
    .update(outgoingMails)
    .set({
      lastError: reason,
      ...(again ? { dueAt: mailMayGoAt(told, again) } : { failedAt: now }),
    })
    .where(eq(outgoingMails.id, mail.id));
  return next;
}
