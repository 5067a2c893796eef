import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { type CheckAnswer, checkAnswers, type RiskClass, riskClasses } from "../enums";
import { associations } from "./associations";
import { id, instant, oneOf, stamps } from "./columns";
import { persons } from "./people";
import { posts } from "./posts";

/** The published versions of a state's list of checks; none is ever changed. The highest number holds. */
export const checklistVersions = pgTable(
  "checklist_versions",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    number: integer().notNull(),
    /** The day on which somebody last compared the list with the law. */
    checkedOn: date({ mode: "string" }).notNull(),
    items: jsonb().$type<unknown>().notNull(),
    publishedById: uuid()
      .notNull()
      .references(() => persons.id),
    publishedAt: instant().notNull(),
  },
  (t) => [
    unique("checklist_versions_tenant_key").on(t.associationId, t.id),
    unique("checklist_versions_number_key").on(t.associationId, t.number),
    index("checklist_versions_person_idx").on(t.publishedById),
  ],
);

/** What a state is about to publish next, one draft for all who may. */
export const checklistDrafts = pgTable("checklist_drafts", {
  associationId: uuid()
    .primaryKey()
    .references(() => associations.id),
  items: jsonb().$type<unknown>().notNull(),
  ...stamps(),
});

/** Answers about a post. `asked` is the question as it read then: the answer counts as long as it still reads so. */
export const postChecks = pgTable(
  "post_checks",
  {
    associationId: uuid().notNull(),
    postId: uuid().notNull(),
    itemId: text().notNull(),
    /** Null for one that was taken back. */
    answer: text().$type<CheckAnswer>(),
    asked: text().notNull(),
    listNumber: integer().notNull(),
    note: text().notNull().default(""),
    /** What a request for the link found, and for which address. */
    detail: jsonb().$type<unknown>(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    answeredAt: instant().notNull(),
    ...stamps(),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.itemId] }),
    oneOf("post_checks_answer_check", t.answer, checkAnswers),
    foreignKey({
      name: "post_checks_post_fk",
      columns: [t.associationId, t.postId],
      foreignColumns: [posts.associationId, posts.id],
    }).onDelete("cascade"),
    index("post_checks_post_idx").on(t.associationId, t.postId),
    index("post_checks_person_idx").on(t.personId),
  ],
);

/** What people decided about the risk class of a post; what the answers propose is computed, never stored. */
export const postRisks = pgTable(
  "post_risks",
  {
    associationId: uuid().notNull(),
    postId: uuid().primaryKey(),
    raisedTo: text().$type<RiskClass>(),
    raisedReason: text().notNull().default(""),
    raisedById: uuid().references(() => persons.id),
    raisedAt: instant(),
    loweredTo: text().$type<RiskClass>(),
    loweredReason: text().notNull().default(""),
    loweredById: uuid().references(() => persons.id),
    loweredAt: instant(),
    /** The causes that were known when it was lowered: a new one ends the lowering. */
    accepted: text().array().notNull().default(sql`'{}'::text[]`),
    ...stamps(),
  },
  (t) => [
    oneOf("post_risks_raised_check", t.raisedTo, riskClasses),
    oneOf("post_risks_lowered_check", t.loweredTo, riskClasses),
    check("post_risks_reason_check", sql`${t.loweredTo} is null or ${t.loweredReason} <> ''`),
    foreignKey({
      name: "post_risks_post_fk",
      columns: [t.associationId, t.postId],
      foreignColumns: [posts.associationId, posts.id],
    }).onDelete("cascade"),
    index("post_risks_post_idx").on(t.associationId, t.postId),
    index("post_risks_raised_by_idx").on(t.raisedById),
    index("post_risks_lowered_by_idx").on(t.loweredById),
  ],
);
