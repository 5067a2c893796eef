import "server-only";
import * as z from "zod";

import { settleDecision } from "@/lib/approvals/server/settle-decision";
import { sendDueMails } from "@/lib/mail/server/send-due-mails";
import { planMails } from "@/lib/notices/server/plan-mails";
import { type Job, job } from "./job";
import { mailLinks } from "./mail-links";

/** Every kind of job by its name, `noun.verb`; in the messages `jobs.names.noun_verb` says it in plain words. */
export const handlers = {
  "approvals.settle": job(z.object({ associationId: z.uuid(), decisionId: z.uuid() }), ({ db, now, data }) =>
    settleDecision(db, now, data.decisionId),
  ),
  // What cannot wait for the next minute; the sweep does the same.
  "mails.send": job(z.object({}), async ({ db, now, signal }) => {
    await planMails(db, now);
    await sendDueMails(db, now, { lineLinks: mailLinks, signal });
  }),
} satisfies Handlers;

export type Handlers = Record<string, Job<z.ZodType>>;
