import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type Duty, duties, type FixedDutyKey, fixedDutyKeys } from "../enums";
import { associations } from "./associations";
import { id, instant, oneOf, stamps } from "./columns";
import { memberships, persons } from "./people";

/** That another association helps out where nobody is left: proposed by one side, agreed by the other. */
export const coverAgreements = pgTable(
  "cover_agreements",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    /** A neighbour, or the state association. */
    helperId: uuid()
      .notNull()
      .references(() => associations.id),
    duties: text().array().$type<Duty[]>().notNull(),
    proposedById: uuid()
      .notNull()
      .references(() => persons.id),
    agreedById: uuid().references(() => persons.id),
    agreedAt: instant(),
    endedAt: instant(),
    ...stamps(),
  },
  (t) => [
    check("cover_agreements_self_check", sql`${t.associationId} <> ${t.helperId}`),
    check(
      "cover_agreements_duties_check",
      sql`${t.duties} <@ array[${sql.raw(duties.map((duty) => `'${duty}'`).join(", "))}]::text[]`,
    ),
    uniqueIndex("cover_agreements_key").on(t.associationId, t.helperId).where(sql`${t.endedAt} is null`),
    index("cover_agreements_helper_idx").on(t.helperId),
    index("cover_agreements_proposed_by_idx").on(t.proposedById),
    index("cover_agreements_agreed_by_idx").on(t.agreedById),
  ],
);

/** Planned minutes of the work that comes every week; a missing row is how the product brings it. */
export const fixedDuties = pgTable(
  "fixed_duties",
  {
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    key: text().$type<FixedDutyKey>().notNull(),
    minutes: integer().notNull(),
    /** Who does it; null where all with editing duty share it. */
    memberId: uuid(),
    ...stamps(),
  },
  (t) => [
    primaryKey({ columns: [t.associationId, t.key] }),
    oneOf("fixed_duties_key_check", t.key, fixedDutyKeys),
    check("fixed_duties_minutes_check", sql`${t.minutes} between 0 and 2400`),
    foreignKey({
      name: "fixed_duties_member_fk",
      columns: [t.associationId, t.memberId],
      foreignColumns: [memberships.associationId, memberships.id],
    }),
    index("fixed_duties_member_idx").on(t.associationId, t.memberId),
  ],
);

/** The Zugangscheck of a quarter: whether a stand-in would get into the pages at all. Nothing about single people. */
export const accessChecks = pgTable(
  "access_checks",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    checkedOn: date({ mode: "string" }).notNull(),
    checkedById: uuid()
      .notNull()
      .references(() => persons.id),
    bothHaveAccess: boolean().notNull(),
    bothTwoFactor: boolean().notNull(),
    twoAdmins: boolean().notNull(),
    stateOwns: boolean().notNull(),
    note: text().notNull().default(""),
    ...stamps(),
  },
  (t) => [
    index("access_checks_list_idx").on(t.associationId, t.checkedOn),
    index("access_checks_checked_by_idx").on(t.checkedById),
  ],
);
