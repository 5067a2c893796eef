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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type Stage, stages } from "../enums";
import { associations, channels, formats, type StepMinutes } from "./associations";
import { id, instant, oneOf, stamps } from "./columns";
import { imports } from "./imports";
import { memberships, persons } from "./people";
import { series } from "./series";

type StoredSource = { title: string; address: string; seenOn: string | null };
type StoredContact = { name: string; role: string; phone: string; email: string };
type StoredFact = { statement: string; verifiedById: string | null };
type PlacedMedium = { position: number; name: string };

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
    followUpOn: date({ mode: "string" }),
    body: text().notNull().default(""),
    hashtags: text().notNull().default(""),
    link: text().notNull().default(""),
    callToAction: text().notNull().default(""),
    firstComment: text().notNull().default(""),
    note: text().notNull().default(""),
    researchNote: text().notNull().default(""),
    /** The text of each channel that has one of its own, by channel. */
    variants: jsonb().$type<Record<string, string>>().notNull().default({}),
    sources: jsonb().$type<Record<string, StoredSource>>().notNull().default({}),
    contacts: jsonb().$type<Record<string, StoredContact>>().notNull().default({}),
    facts: jsonb().$type<Record<string, StoredFact>>().notNull().default({}),
    /** The pictures and videos it shows, by medium of its own or its state's library: checked when they are written. */
    media: jsonb().$type<Record<string, PlacedMedium>>().notNull().default({}),
    /** Whoever wrote the revision that stands. */
    editedById: uuid().references(() => persons.id),
    /** Whoever last changed what is published: nobody decides on their own words. */
    writerIds: uuid().array().notNull().default([]),
    /** The deadline of its open approval round. */
    decisionDueAt: instant(),
    districtOnly: boolean().notNull().default(false),
    discardedReason: text(),
    /** Planned minutes of single steps that differ from the format's. */
    minutes: jsonb().$type<Partial<StepMinutes>>().notNull().default({}),
    /** On hold: why, since when, by whom. It keeps its stage and comes back with one press. */
    heldReason: text(),
    heldAt: instant(),
    heldById: uuid().references(() => persons.id),
    importId: uuid(),
    importKey: text(),
    /** The place in a series that this post fills, by the day of the rule: it stays filled wherever the post goes. */
    seriesId: uuid(),
    seriesDay: date({ mode: "string" }),
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
    check("posts_held_check", sql`(${t.heldReason} is null) = (${t.heldAt} is null)`),
    check("posts_series_check", sql`(${t.seriesId} is null) = (${t.seriesDay} is null)`),
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
    foreignKey({
      name: "posts_series_fk",
      columns: [t.associationId, t.seriesId],
      foreignColumns: [series.associationId, series.id],
    }),
    uniqueIndex("posts_slot_key")
      .on(t.associationId, t.seriesId, t.seriesDay)
      .where(sql`${t.seriesId} is not null and ${t.deletedAt} is null and ${t.stage} <> 'discarded'`),
    index("posts_day_idx").on(t.associationId, t.plannedOn).where(sql`${t.deletedAt} is null`),
    index("posts_tray_idx")
      .on(t.associationId, t.createdAt)
      .where(sql`${t.deletedAt} is null and ${t.plannedOn} is null`),
    index("posts_responsible_idx").on(t.associationId, t.responsibleId),
    index("posts_format_idx").on(t.associationId, t.formatId),
    index("posts_follow_up_idx")
      .on(t.associationId, t.followUpOn)
      .where(sql`${t.deletedAt} is null and ${t.followUpOn} is not null`),
    index("posts_held_by_idx").on(t.heldById),
    index("posts_media_idx").using("gin", t.media).where(sql`${t.media} <> '{}'::jsonb`),
    index("posts_edited_by_idx").on(t.editedById),
    index("posts_decision_due_idx")
      .on(t.associationId, t.decisionDueAt)
      .where(sql`${t.decisionDueAt} is not null`),
    index("posts_import_idx").on(t.associationId, t.importId),
    index("posts_import_key_idx").on(t.associationId, t.importKey).where(sql`${t.importKey} is not null`),
  ],
);

/** A revision of a post before a later one replaced it; changes of one person within minutes are one. */
export const postVersions = pgTable(
  "post_versions",
  {
    id: id(),
    associationId: uuid().notNull(),
    postId: uuid().notNull(),
    /** The revision the post had. */
    number: integer().notNull(),
    personId: uuid().references(() => persons.id),
    at: instant().notNull(),
    content: jsonb().$type<unknown>().notNull(),
  },
  (t) => [
    foreignKey({
      name: "post_versions_post_fk",
      columns: [t.associationId, t.postId],
      foreignColumns: [posts.associationId, posts.id],
    }).onDelete("cascade"),
    unique("post_versions_number_key").on(t.associationId, t.postId, t.number),
    index("post_versions_person_idx").on(t.personId),
  ],
);

/** What people say to each other about a post; never part of what is published. */
export const comments = pgTable(
  "comments",
  {
    id: id(),
    associationId: uuid().notNull(),
    postId: uuid().notNull(),
    threadId: uuid(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    body: text().notNull(),
    /** The passage it is about, as it read then; empty for the post as a whole. */
    quote: text().notNull().default(""),
    /** The picture or video it is about, which may be gone from the post by now; hence no foreign key. */
    mediaId: uuid(),
    /** The memberships it speaks to, found in its text when it was written. */
    mentions: uuid().array().notNull().default([]),
    editedAt: instant(),
    resolvedAt: instant(),
    deletedAt: instant(),
    ...stamps(),
  },
  (t) => [
    unique("comments_tenant_key").on(t.associationId, t.id),
    check("comments_resolved_check", sql`${t.resolvedAt} is null or ${t.threadId} is null`),
    foreignKey({
      name: "comments_post_fk",
      columns: [t.associationId, t.postId],
      foreignColumns: [posts.associationId, posts.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "comments_thread_fk",
      columns: [t.associationId, t.threadId],
      foreignColumns: [t.associationId, t.id],
    }).onDelete("cascade"),
    index("comments_order_idx").on(t.associationId, t.postId, t.createdAt),
    index("comments_thread_idx").on(t.associationId, t.threadId),
    index("comments_person_idx").on(t.personId),
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
