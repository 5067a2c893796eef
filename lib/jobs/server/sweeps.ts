import "server-only";
import type { Db } from "@/db/client";
import { remindStandIns } from "@/lib/absences/server/remind-stand-ins";
import { settleDecisions } from "@/lib/approvals/server/settle-decision";
import { watchDeadlines } from "@/lib/approvals/server/watch-deadlines";
import { watchCoverage } from "@/lib/coverage/server/watch-coverage";
import { freezeHandovers } from "@/lib/handovers/server/freeze-handovers";
import { inBackground } from "@/lib/mail/server/in-background";
import { sendDueMails } from "@/lib/mail/server/send-due-mails";
import { planMails } from "@/lib/notices/server/plan-mails";
import { mailLinks } from "./mail-links";

/**
 * Looks for what has become due, every minute and at the start. It derives that from the data alone, so a missed
 * minute heals itself, and may run twice without harm. `signal` says that the process ends in a few seconds.
 */
export type Sweep = (db: Db, now: Date, signal: AbortSignal) => Promise<void>;

/** Every sweep of the product. One that fails does not stop the others. */
export const sweeps: Sweep[] = [
  settleDecisions,
  watchDeadlines,
  remindStandIns,
  watchCoverage,
  freezeHandovers,
  async (db, now) => void (await planMails(db, now)),
  // A slow mail server must not hold up the next look at the deadlines.
  async (db, now, signal) =>
    inBackground(async () => void (await sendDueMails(db, now, { lineLinks: mailLinks, signal }))),
];
