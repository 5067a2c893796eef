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
import { associations, channels, formats } from "./associations";
import { id, instant, stamps } from "./columns";
import { memberships, persons } from "./people";

type StoredRule =
  | { kind: "weekly"; every: number; weekday: number }
  | { kind: "monthlyDay"; day: number }
  | { kind: "monthlyWeekday"; nth: number; weekday: number };

/** Places in the plan that come again by a rule. Its days are computed, never stored; a filled one is a post. */
export const series = pgTable(
  "series",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    name: text().notNull(),
    titlePattern: text().notNull(),
    formatId: uuid(),
    responsibleId: uuid(),
    /** Wall time in Europe/Berlin, `HH:MM`; null is "time open". */
    plannedTime: text(),
    rule: jsonb().$type<StoredRule>().notNull(),
    startsOn: date({ mode: "string" }).notNull(),
    endsOn: date({ mode: "string" }),
    skipHolidays: boolean().notNull().default(true),
    /** The number of its first day: a series that carries on another one goes on counting. */
    firstNumber: integer().notNull().default(1),
    /** The series that was changed from a day on and ended the day before. */
    continuesId: uuid(),
    deletedAt: instant(),
    ...stamps(),
  },
  (t) => [
    unique("series_tenant_key").on(t.associationId, t.id),
    check("series_planned_time_check", sql`${t.plannedTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    foreignKey({
      name: "series_format_fk",
      columns: [t.associationId, t.formatId],
      foreignColumns: [formats.associationId, formats.id],
    }),
    foreignKey({
      name: "series_responsible_fk",
      columns: [t.associationId, t.responsibleId],
      foreignColumns: [memberships.associationId, memberships.id],
    }),
    foreignKey({
      name: "series_continues_fk",
      columns: [t.associationId, t.continuesId],
      foreignColumns: [t.associationId, t.id],
    }),
    index("series_order_idx").on(t.associationId, t.name).where(sql`${t.deletedAt} is null`),
    index("series_format_idx").on(t.associationId, t.formatId),
    index("series_responsible_idx").on(t.associationId, t.responsibleId),
    index("series_continues_idx").on(t.associationId, t.continuesId),
  ],
);

export const seriesChannels = pgTable(
  "series_channels",
  {
    associationId: uuid().notNull(),
    seriesId: uuid().notNull(),
    channelId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.seriesId, t.channelId] }),
    foreignKey({
      name: "series_channels_series_fk",
      columns: [t.associationId, t.seriesId],
      foreignColumns: [series.associationId, series.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "series_channels_channel_fk",
      columns: [t.associationId, t.channelId],
      foreignColumns: [channels.associationId, channels.id],
    }),
    index("series_channels_channel_idx").on(t.associationId, t.channelId),
  ],
);

/** What differs from the rule on one of its days: left out with a reason, or put elsewhere. */
export const seriesDays = pgTable(
  "series_days",
  {
    associationId: uuid().notNull(),
    seriesId: uuid().notNull(),
    /** The day of the rule, whatever became of it. */
    day: date({ mode: "string" }).notNull(),
    skipReason: text(),
    skippedById: uuid().references(() => persons.id),
    movedTo: date({ mode: "string" }),
    /** With `movedTo`: the time there; null is "time open". */
    movedTime: text(),
    /** With `movedTo`: a title of its own; null follows the pattern. */
    title: text(),
    ...stamps(),
  },
  (t) => [
    primaryKey({ columns: [t.seriesId, t.day] }),
    foreignKey({
      name: "series_days_series_fk",
      columns: [t.associationId, t.seriesId],
      foreignColumns: [series.associationId, series.id],
    }).onDelete("cascade"),
    check("series_days_meaning_check", sql`${t.skipReason} is not null or ${t.movedTo} is not null`),
    check(
      "series_days_moved_check",
      sql`${t.movedTo} is not null or (${t.movedTime} is null and ${t.title} is null)`,
    ),
    check("series_days_moved_time_check", sql`${t.movedTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    index("series_days_day_idx").on(t.associationId, t.day),
    index("series_days_moved_idx").on(t.associationId, t.movedTo).where(sql`${t.movedTo} is not null`),
    index("series_days_skipped_by_idx").on(t.skippedById),
  ],
);
