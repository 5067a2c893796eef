import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { getOutgoingMail } from "./get-outgoing-mail";
import { listOutgoingMails } from "./list-outgoing-mails";
import { sendMailAgain } from "./send-mail-again";

export const mails = {
  listOutgoingMails: signedIn.mails.listOutgoingMails.handler(({ context, input }) =>
    listOutgoingMails(context.ctx, input),
  ),
  getOutgoingMail: signedIn.mails.getOutgoingMail.handler(({ context, input }) =>
    getOutgoingMail(context.ctx, input),
  ),
  sendMailAgain: signedIn.mails.sendMailAgain.handler(({ context, input }) =>
    sendMailAgain(context.ctx, input),
  ),
};
