import "server-only";
import { and, asc, eq, isNotNull, isNull, ne, type SQL } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { FederalState, NoticeUrgency } from "@/db/enums";
import { absences } from "@/db/schema/absences";
import { approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { noticeSettings, notices } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Notice } from "../contract";
import { asksToDecide } from "../rules";
import { absent, factColumns, factsOf, ofAbsence, ofAbsent } from "./facts-of";
import { ofOpenRound, ofSubject, stillConcerns } from "./still-concerns";
import { ofSetting, wantsMail } from "./wants-mail";

/** What a line of a mail is about, as it stands now. */
export type MailedNotice = Pick<
  Notice,
  | "id"
  | "kind"
  | "title"
  | "actor"
  | "deadline"
  | "outcome"
  | "urgent"
  | "from"
  | "to"
  | "answer"
  | "associationName"
  | "associationSlug"
  | "subjectId"
> & {
  associationId: string;
  personId: string;
};

/** The same with what says when it may go out. */
export type WaitingNotice = MailedNotice & {
  urgency: NoticeUrgency;
  inQuietHours: boolean;
  federalState: FederalState;
};

/**
 * What a mail tells now, oldest first: nothing of it that is settled, that its reader has switched off since, or that no
 * longer concerns them.
 */
export function noticesOfMail(db: Db, mailId: string, now: Date): Promise<WaitingNotice[]> {
  return mailable(db, now, eq(notices.mailId, mailId));
}

/** What else a person is asked to decide, told by earlier mails: where a mail asks at all, it says all that waits. */
export async function requestsBeside(
  db: Db,
  mail: { id: string; personId: string },
  told: readonly MailedNotice[],
  now: Date,
): Promise<MailedNotice[]> {
  if (!told.some(({ kind }) => asksToDecide(kind))) return [];
  const asked = await mailable(
    db,
    now,
    and(
      eq(notices.personId, mail.personId),
      eq(notices.kind, "approval.asked"),
      isNotNull(approvalRounds.id),
      ne(notices.mailId, mail.id),
    ),
  );
  const known = new Set(told.map(({ subjectId }) => subjectId));
  return asked.filter(({ subjectId }) => !known.has(subjectId) && known.add(subjectId));
}

async function mailable(db: Db, now: Date, which: SQL | undefined): Promise<WaitingNotice[]> {
  const rows = await db
    .select({
      ...factColumns,
      urgency: notices.urgency,
      associationId: notices.associationId,
      federalState: associations.federalState,
      personId: notices.personId,
      inQuietHours: persons.mailInQuietHours,
    })
    .from(notices)
    .innerJoin(associations, eq(associations.id, notices.associationId))
    .innerJoin(persons, eq(persons.id, notices.personId))
    .leftJoin(posts, ofSubject)
    .leftJoin(approvalRounds, ofOpenRound)
    .leftJoin(absences, ofAbsence)
    .leftJoin(absent, ofAbsent)
    .leftJoin(noticeSettings, ofSetting)
    .where(and(which, isNull(notices.settledAt), wantsMail, stillConcerns(db, now)))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  return rows.map(({ detail, deadlineAt, startsOn, endsOn, ...row }) => ({
    ...row,
    ...factsOf({ ...row, detail, deadlineAt, startsOn, endsOn }),
  }));
}
