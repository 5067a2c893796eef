import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { approvalRounds } from "@/db/schema/approvals";
import { associations } from "@/db/schema/associations";
import { noticeSettings, notices } from "@/db/schema/notices";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { mailDueAt, mailMayGoAt } from "../rules-mail-time";
import { leftToDeputies } from "./left-to-deputies";
import { ofOpenRound, ofSubject, stillConcerns } from "./still-concerns";
import { ofSetting, wantsMail } from "./wants-mail";

/** What is in no mail yet and may go into one now, oldest first. Overdue things wait for the end of quiet time too. */
export async function dueNotices(tx: Db, now: Date) {
  const due = (await unmailed(tx, now)).filter(
    (notice) => mailDueAt(notice) <= now && mailMayGoAt([notice], now) <= now,
  );
  const isLeft = await leftToDeputies(tx, now, due);
  return due.filter((notice) => !isLeft(notice));
}

function unmailed(tx: Db, now: Date) {
  return tx
    .select({
      id: notices.id,
      personId: notices.personId,
      associationId: notices.associationId,
      parentId: associations.parentId,
      kind: notices.kind,
      urgency: notices.urgency,
      at: notices.createdAt,
      inQuietHours: persons.mailInQuietHours,
      federalState: associations.federalState,
    })
    .from(notices)
    .innerJoin(persons, eq(persons.id, notices.personId))
    .innerJoin(associations, eq(associations.id, notices.associationId))
    .leftJoin(posts, ofSubject)
    .leftJoin(approvalRounds, ofOpenRound)
    .leftJoin(noticeSettings, ofSetting)
    .where(and(isNull(notices.mailId), isNull(notices.settledAt), wantsMail, stillConcerns(tx, now)))
    .orderBy(notices.createdAt, notices.id);
}
