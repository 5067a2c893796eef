import "server-only";
import { type Example, onAssociation, self } from "./isolation-example";

const onMail: Example = {
  input: ({ id, mailId }) => ({ associationId: id, mailId }),
  needs: "operations.manage",
  on: "state",
};

/** Examples of the endpoints about what people are told, and of the mails about it. */
export const noticeExamples: Record<string, Example> = {
  "notices.listNotices": self({ limit: 50 }),
  "notices.countNotices": self(undefined),
  "notices.readNotices": self({}),
  "notices.getNoticeSettings": self(undefined),
  "notices.setNoticeSetting": self({ kind: "approval.asked", inApp: true, byMail: false }),
  "notices.setQuietMails": self({ mailInQuietHours: true }),
  "mails.listOutgoingMails": onAssociation("operations.manage", {}, "state"),
  "mails.getOutgoingMail": onMail,
  "mails.sendMailAgain": onMail,
};
