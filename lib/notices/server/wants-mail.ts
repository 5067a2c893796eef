import "server-only";
import { and, eq, isNull, or } from "drizzle-orm";
import { noticeSettings, notices } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";

/** The switches that the person of a notice has set for its kind. */
export const ofSetting = and(
  eq(noticeSettings.personId, notices.personId),
  eq(noticeSettings.kind, notices.kind),
);

/**
 * Whether somebody still wants a mail about a notice, by their switches of now: what they switch off is not mailed any
 * more, also where it waits already. Needs `persons` and, where they set any, the switches (`ofSetting`) joined.
 */
export const wantsMail = and(
  eq(notices.byMail, true),
  or(eq(noticeSettings.byMail, true), and(isNull(noticeSettings.personId), isNull(persons.noticeMailsOffAt))),
);
