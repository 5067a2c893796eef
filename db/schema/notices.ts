import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { type NoticeKind, type NoticeUrgency, noticeKinds, noticeUrgencies } from "../enums";
import { associations } from "./associations";
import { id, instant, oneOf, stamps } from "./columns";
import { persons } from "./people";

/** What somebody is told. Texts are made when it is shown or mailed, from `detail` and what stands then. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    kind: text().$type<NoticeKind>().notNull(),
    urgency: text().$type<NoticeUrgency>().notNull(),
    /** What it is about: a post. */
    subjectId: uuid(),
    /** Told once: the same key for the same person is the same notice. */
    key: text().notNull(),
    detail: jsonb().$type<unknown>().notNull(),
    /** Whether it is in the list of the person, and whether it goes out by mail: as their switches stood then. */
    inApp: boolean().notNull(),
    byMail: boolean().notNull(),
    readAt: instant(),
    /** Set when there is nothing left to do about it: it is no longer mailed. */
    settledAt: instant(),
    mailId: uuid(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    oneOf("notices_kind_check", t.kind, noticeKinds),
    oneOf("notices_urgency_check", t.urgency, noticeUrgencies),
    unique("notices_key_key").on(t.personId, t.key),
    index("notices_list_idx").on(t.personId, t.createdAt),
    index("notices_subject_idx").on(t.associationId, t.subjectId),
    index("notices_mail_idx").on(t.mailId),
  ],
);

/** What a person switched off or on; a missing row is how the product brings it. */
export const noticeSettings = pgTable(
  "notice_settings",
  {
    personId: uuid()
      .notNull()
      .references(() => persons.id, { onDelete: "cascade" }),
    kind: text().$type<NoticeKind>().notNull(),
    inApp: boolean().notNull(),
    byMail: boolean().notNull(),
    ...stamps(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.kind] }),
    oneOf("notice_settings_kind_check", t.kind, noticeKinds),
  ],
);

/** A mail on its way. It holds what it is about, never its text: links are made when it is sent, so no secret is kept. */
export const outgoingMails = pgTable(
  "outgoing_mails",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    kind: text().notNull(),
    /** Sent no earlier than this. */
    dueAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    lastError: text(),
    sentAt: instant(),
    /** Given up after too many attempts, until somebody sends it again. */
    failedAt: instant(),
    ...stamps(),
  },
  (t) => [
    index("outgoing_mails_due_idx")
      .on(t.dueAt, t.id)
      .where(sql`${t.sentAt} is null and ${t.failedAt} is null`),
    index("outgoing_mails_list_idx").on(t.associationId, t.createdAt),
    index("outgoing_mails_person_idx").on(t.personId),
  ],
);
