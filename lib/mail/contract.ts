import * as z from "zod";
import { noticeKinds } from "@/db/enums";
import { endpoint } from "@/lib/api/base";

const outgoingMail = z.object({
  id: z.uuid(),
  associationName: z.string(),
  personName: z.string(),
  email: z.string(),
  kind: z.enum([...noticeKinds, "bundle"]),
  state: z.enum(["waiting", "sent", "failed"]),
  /** When it was sent or given up; of one that waits when it is tried next. */
  at: z.iso.datetime(),
  attempts: z.number().int(),
  /** What the mail server said, or ours: `notConfigured`, `quietTime`, `notWritten` with the kind of the failure. */
  reason: z.string().nullable(),
});
export type OutgoingMail = z.infer<typeof outgoingMail>;

const mailList = z.object({ configured: z.boolean(), mails: z.array(outgoingMail) });
const readMail = z.object({ subject: z.string(), text: z.string() });

const onMail = z.object({ associationId: z.uuid(), mailId: z.uuid() });
const path = "/associations/{associationId}/mails" as const;

/** What became of mails to people of a state association and its districts. */
export const mails = {
  listOutgoingMails: endpoint
    .route({ method: "GET", path })
    .input(z.object({ associationId: z.uuid() }))
    .output(mailList),
  /** Never with the personal links of the mail itself; empty where nothing is left to show. */
  getOutgoingMail: endpoint
    .route({ method: "GET", path: `${path}/{mailId}` })
    .input(onMail)
    .output(readMail),
  sendMailAgain: endpoint
    .route({ method: "POST", path: `${path}/{mailId}/again` })
    .input(onMail)
    /** When the mail goes, where its reader has quiet time now. */
    .output(z.object({ waitsUntil: z.iso.datetime().nullable() })),
};
