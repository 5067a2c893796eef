import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type AbsenceKind,
  absenceKinds,
  type Duty,
  duties,
  type StandInAnswer,
  standInAnswers,
} from "../enums";
import { id, instant, oneOf, stamps } from "./columns";
import { memberships, persons } from "./people";

/** From when to when, both days included: from noon of the first day, or until noon of the last. */
const period = () => ({
  startsOn: date({ mode: "string" }).notNull(),
  startsAtNoon: boolean().notNull().default(false),
  endsOn: date({ mode: "string" }).notNull(),
  endsAtNoon: boolean().notNull().default(false),
});

/**
 * When a person is away, in all of their associations at once. Never why: there is no column for it. Who has their
 * duties meanwhile is reckoned from these days each time, so nothing is copied and nothing has to be undone.
 */
export const absences = pgTable(
  "absences",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    ...period(),
    kind: text().$type<AbsenceKind>().notNull(),
    /** Somebody else, where it was entered for them. */
    enteredById: uuid()
      .notNull()
      .references(() => persons.id),
    cancelledAt: instant(),
    ...stamps(),
  },
  (t) => [
    oneOf("absences_kind_check", t.kind, absenceKinds),
    check(
      "absences_order_check",
      sql`${t.startsOn} < ${t.endsOn} or (${t.startsOn} = ${t.endsOn} and not (${t.startsAtNoon} and ${t.endsAtNoon}))`,
    ),
    index("absences_person_idx").on(t.personId, t.endsOn),
    index("absences_end_idx").on(t.endsOn),
    index("absences_entered_by_idx").on(t.enteredById),
  ],
);

/** Whether a deputy stands in during an absence, in one association. It has the duty without an answer too. */
export const standInRequests = pgTable(
  "stand_in_requests",
  {
    id: id(),
    associationId: uuid().notNull(),
    absenceId: uuid()
      .notNull()
      .references(() => absences.id, { onDelete: "cascade" }),
    /** Who is away, and who is asked, as memberships of the association. */
    membershipId: uuid().notNull(),
    deputyId: uuid().notNull(),
    duties: text().array().$type<Duty[]>().notNull(),
    /** The days that the answer is about: where the absence grows beyond them, it is asked again. */
    ...period(),
    answer: text().$type<StandInAnswer>(),
    remindedAt: instant(),
    /** "Gelesen und übernommen": the handover sheet. */
    takenOverAt: instant(),
    ...stamps(),
  },
  (t) => [
    oneOf("stand_in_requests_answer_check", t.answer, standInAnswers),
    check(
      "stand_in_requests_duties_check",
      sql`${t.duties} <@ array[${sql.raw(duties.map((duty) => `'${duty}'`).join(", "))}]::text[]`,
    ),
    foreignKey({
      name: "stand_in_requests_membership_fk",
      columns: [t.associationId, t.membershipId],
      foreignColumns: [memberships.associationId, memberships.id],
    }),
    foreignKey({
      name: "stand_in_requests_deputy_fk",
      columns: [t.associationId, t.deputyId],
      foreignColumns: [memberships.associationId, memberships.id],
    }),
    unique("stand_in_requests_key").on(t.absenceId, t.associationId, t.deputyId),
    index("stand_in_requests_deputy_idx").on(t.associationId, t.deputyId),
    index("stand_in_requests_membership_idx").on(t.associationId, t.membershipId),
  ],
);

/** The handover sheet of somebody's absence in one association: generated until it begins, then kept as it was. */
export const handovers = pgTable(
  "handovers",
  {
    id: id(),
    associationId: uuid().notNull(),
    absenceId: uuid()
      .notNull()
      .references(() => absences.id, { onDelete: "cascade" }),
    membershipId: uuid().notNull(),
    note: text().notNull().default(""),
    editedById: uuid().references(() => persons.id),
    /** The sheet as it was when the absence began. */
    frozen: jsonb().$type<unknown>(),
    frozenAt: instant(),
    ...stamps(),
  },
  (t) => [
    foreignKey({
      name: "handovers_membership_fk",
      columns: [t.associationId, t.membershipId],
      foreignColumns: [memberships.associationId, memberships.id],
    }),
    unique("handovers_key").on(t.absenceId, t.associationId),
    index("handovers_membership_idx").on(t.associationId, t.membershipId),
    index("handovers_edited_by_idx").on(t.editedById),
  ],
);
