import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { associations } from "@/db/schema/associations";
import { notices } from "@/db/schema/notices";
import type { Notice } from "../contract";
import { factsOf } from "./facts-of";
import { stillConcerns } from "./still-concerns";

/** What a line of a mail is about, as it stands now. */
export type MailedNotice = Pick<
  Notice,
  | "id"
  | "kind"
  | "title"
  | "actor"
  | "deadline"
  | "outcome"
  | "associationName"
  | "associationSlug"
  | "subjectId"
> & { associationId: string; personId: string };

/** What a mail tells now, oldest first: nothing of it that is settled, or of an association its reader has left. */
export async function noticesOfMail(db: Db, mailId: string): Promise<MailedNotice[]> {
  const rows = await db
    .select({
      id: notices.id,
      kind: notices.kind,
      detail: notices.detail,
      associationId: notices.associationId,
      associationName: associations.shortName,
      associationSlug: associations.slug,
      personId: notices.personId,
      subjectId: notices.subjectId,
    })
    .from(notices)
    .innerJoin(associations, eq(associations.id, notices.associationId))
    .where(and(eq(notices.mailId, mailId), isNull(notices.settledAt), stillConcerns(db)))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  return rows.map(({ detail, ...row }) => ({ ...row, ...factsOf({ kind: row.kind, detail }) }));
}
