import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type AssociationKind,
  associationKinds,
  type ChannelKind,
  channelKinds,
  type FederalState,
  federalStates,
  type Step,
} from "../enums";
import { id, oneOf, stamps } from "./columns";

export const associations = pgTable(
  "associations",
  {
    id: id(),
    kind: text().$type<AssociationKind>().notNull(),
    parentId: uuid().references((): AnyPgColumn => associations.id),
    name: text().notNull(),
    shortName: text().notNull(),
    slug: text().notNull().unique(),
    town: text().notNull().default(""),
    regionLabel: text(),
    federalState: text().$type<FederalState>().notNull().default("NI"),
    ...stamps(),
  },
  (t) => [
    oneOf("associations_kind_check", t.kind, associationKinds),
    oneOf("associations_federal_state_check", t.federalState, federalStates),
    check("associations_parent_check", sql`(${t.kind} = 'state') = (${t.parentId} is null)`),
    index("associations_parent_idx").on(t.parentId, t.name),
  ],
);

export const channels = pgTable(
  "channels",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    kind: text().$type<ChannelKind>().notNull(),
    name: text().notNull(),
    active: boolean().notNull().default(true),
    position: integer().notNull().default(0),
    ...stamps(),
  },
  (t) => [
    oneOf("channels_kind_check", t.kind, channelKinds),
    unique("channels_tenant_key").on(t.associationId, t.id),
    index("channels_order_idx").on(t.associationId, t.position),
  ],
);

/** Minutes per step of the work, planned values only. */
export type StepMinutes = Record<Step, number>;

export const formats = pgTable(
  "formats",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    key: text().notNull(),
    nameDe: text().notNull(),
    nameEn: text().notNull(),
    minutes: jsonb().$type<StepMinutes>().notNull(),
    approverMinutes: integer().notNull().default(5),
    position: integer().notNull().default(0),
    ...stamps(),
  },
  (t) => [
    unique("formats_tenant_key").on(t.associationId, t.id),
    unique("formats_key_key").on(t.associationId, t.key),
  ],
);
