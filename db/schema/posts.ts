import { sql } from "drizzle-orm";
import {
  boolean,
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
import { type Stage, stages } from "../enums";
import { associations, channels, formats } from "./associations";
import { id, instant, oneOf, stamps } from "./columns";
import { memberships, persons } from "./people";

export const posts = pgTable(
  "posts",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    title: text().notNull(),
    plannedOn: date({ mode: "string" }),
    /** Wall time in Europe/Berlin, `HH:MM`; null is "time open". */
    plannedTime: text(),
    stage: text().$type<Stage>().notNull().default("idea"),
    formatId: uuid(),
    responsibleId: uuid(),
    body: text().notNull().default(""),
    note: text().notNull().default(""),
    districtOnly: boolean().notNull().default(false),
    discardedReason: text(),
    importId: uuid(),
    importKey: text(),
    deletedAt: instant(),
    ...stamps(),
  },
  (t) => [
    oneOf("posts_stage_check", t.stage, stages),
    check("posts_planned_time_check", sql`${t.plannedTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    check("posts_time_needs_day_check", sql`${t.plannedTime} is null or ${t.plannedOn} is not null`),
    check(
      "posts_discarded_reason_check",
      sql`(${t.stage} = 'discarded') = (${t.discardedReason} is not null)`,
    ),
    unique("posts_tenant_key").on(t.associationId, t.id),
    foreignKey({
      name: "posts_format_fk",
      columns: [t.associationId, t.formatId],
      foreignColumns: [formats.associationId, formats.id],
    }),
    foreignKey({
      name: "posts_responsible_fk",
      columns: [t.associationId, t.responsibleId],
      foreignColumns: [memberships.associationId, memberships.id],
    }),
    foreignKey({
      name: "posts_import_fk",
      columns: [t.associationId, t.importId],
      foreignColumns: [imports.associationId, imports.id],
    }),
    index("posts_day_idx").on(t.associationId, t.plannedOn).where(sql`${t.deletedAt} is null`),
    index("posts_tray_idx")
      .on(t.associationId, t.createdAt)
      .where(sql`${t.deletedAt} is null and ${t.plannedOn} is null`),
    index("posts_responsible_idx").on(t.associationId, t.responsibleId),
    index("posts_format_idx").on(t.associationId, t.formatId),
    index("posts_import_idx").on(t.associationId, t.importId),
    index("posts_import_key_idx").on(t.associationId, t.importKey).where(sql`${t.importKey} is not null`),
  ],
);

export const postChannels = pgTable(
  "post_channels",
  {
    associationId: uuid().notNull(),
    postId: uuid().notNull(),
    channelId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.channelId] }),
    foreignKey({
      name: "post_channels_post_fk",
      columns: [t.associationId, t.postId],
      foreignColumns: [posts.associationId, posts.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "post_channels_channel_fk",
      columns: [t.associationId, t.channelId],
      foreignColumns: [channels.associationId, channels.id],
    }),
    index("post_channels_channel_idx").on(t.associationId, t.channelId),
  ],
);

export const imports = pgTable(
  "imports",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    fileName: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    addedCount: integer().notNull(),
    undoneAt: instant(),
    ...stamps(),
  },
  (t) => [
    unique("imports_tenant_key").on(t.associationId, t.id),
    index("imports_order_idx").on(t.associationId, t.createdAt),
    index("imports_person_idx").on(t.personId),
  ],
);

/** How an association's headings were mapped last time, so that the next file needs no questions. */
export const importMappings = pgTable(
  "import_mappings",
  {
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    headingKey: text().notNull(),
    mapping: jsonb().$type<unknown>().notNull(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.associationId, t.headingKey] })],
);
