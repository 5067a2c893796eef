import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { associations } from "./associations";
import { id, instant } from "./columns";
import { persons } from "./people";

/** What was done to what, once per write and in its transaction. A record of content, not of people: kept 30 days. */
export const activity = pgTable(
  "activity",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    personId: uuid().references(() => persons.id),
    /** Whom the person stood in for: it was done "i. V.". */
    onBehalfOfId: uuid().references(() => persons.id),
    kind: text().notNull(),
    subjectId: uuid(),
    detail: jsonb().$type<unknown>(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    index("activity_subject_idx").on(t.associationId, t.subjectId, t.at),
    index("activity_person_idx").on(t.personId),
    index("activity_on_behalf_of_idx").on(t.onBehalfOfId),
    index("activity_at_idx").on(t.at),
  ],
);

/**
 * A random mark per association, replaced by every write in its transaction: what was read under a mark is still
 * true while the mark stands. Random, not counted, so that a restored backup never repeats one.
 */
export const marks = pgTable("marks", {
  associationId: uuid()
    .primaryKey()
    .references(() => associations.id),
  mark: uuid().notNull(),
});

/**
 * Decisions and changes of rights, kept for good and in a chain: each entry's hash covers the one before it, so that a
 * change, a gap or a swap shows. The database refuses to update or delete a row, and to empty the table.
 */
export const auditEntries = pgTable(
  "audit_entries",
  {
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    /** Counted from 1 within the association, without gaps. */
    number: integer().notNull(),
    at: instant().notNull(),
    personId: uuid().references(() => persons.id),
    kind: text().notNull(),
    subjectId: uuid(),
    /** Ids and plain values, never names: who is erased stays erased. */
    detail: jsonb().$type<unknown>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.associationId, t.number] }),
    check("audit_entries_number_check", sql`${t.number} >= 1`),
    index("audit_entries_subject_idx").on(t.associationId, t.subjectId),
    index("audit_entries_person_idx").on(t.personId),
  ],
);
