import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
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
    kind: text().notNull(),
    subjectId: uuid(),
    detail: jsonb().$type<unknown>(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    index("activity_subject_idx").on(t.associationId, t.subjectId, t.at),
    index("activity_person_idx").on(t.personId),
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
