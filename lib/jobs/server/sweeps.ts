import "server-only";
import type { Db } from "@/db/client";
import { decisionLink } from "@/lib/approvals/server/decision-link";
import { settleDecisions } from "@/lib/approvals/server/settle-decision";
import { watchDeadlines } from "@/lib/approvals/server/watch-deadlines";
import { sendDueMails } from "@/lib/mail/server/send-due-mails";
import { planMails } from "@/lib/notices/server/plan-mails";

/**
 * Looks for what has become due, every minute and at the start. It derives that from the data alone, so a missed
 * minute heals itself, and may run twice without harm.
 */
export type Sweep = (db: Db, now: Date) => Promise<void>;

/** Every sweep of the product. One that fails does not stop the others. */
export const sweeps: Sweep[] = [
  settleDecisions,
  watchDeadlines,
  async (db, now) => void (await planMails(db, now)),
  async (db, now) => void (await sendDueMails(db, now, decisionLink)),
];
