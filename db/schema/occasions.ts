import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { type FederalState, federalStates, type HolidayKind, holidayKinds } from "../enums";
import { associations } from "./associations";
import { id, oneOf, stamps } from "./columns";

/** Public and school holidays by federal state: shipped data, refreshed when the product starts. */
export const holidays = pgTable(
  "holidays",
  {
    id: id(),
    federalState: text().$type<FederalState>().notNull(),
    kind: text().$type<HolidayKind>().notNull(),
    name: text().notNull(),
    startsOn: date({ mode: "string" }).notNull(),
    endsOn: date({ mode: "string" }).notNull(),
  },
  (t) => [
    oneOf("holidays_federal_state_check", t.federalState, federalStates),
    oneOf("holidays_kind_check", t.kind, holidayKinds),
    check("holidays_order_check", sql`${t.startsOn} <= ${t.endsOn}`),
    unique("holidays_key").on(t.federalState, t.kind, t.startsOn, t.name),
    index("holidays_range_idx").on(t.federalState, t.startsOn, t.endsOn),
  ],
);

/** Action days belong to the state association; districts read their parent's. */
export const actionDays = pgTable(
  "action_days",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    key: text().notNull(),
    nameDe: text().notNull(),
    nameEn: text().notNull(),
    rule: jsonb().$type<unknown>().notNull(),
    topics: text().array().notNull(),
    sourceUrl: text(),
    leadDays: integer().notNull().default(21),
    stateWide: boolean().notNull().default(false),
    ...stamps(),
  },
  (t) => [unique("action_days_key").on(t.associationId, t.key)],
);
