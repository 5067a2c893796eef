import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { type Duty, duties, type Locale, locales, type Role, roles, type Theme, themes } from "../enums";
import { associations } from "./associations";
import { id, instant, oneOf, stamps } from "./columns";

export const persons = pgTable(
  "persons",
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    passwordHash: text(),
    locale: text().$type<Locale>().notNull().default("de"),
    theme: text().$type<Theme>().notNull().default("system"),
    /** Whether mails that cannot wait may also come between 18 and 7 o'clock and at weekends. */
    mailInQuietHours: boolean().notNull().default(false),
    /** Set when somebody ended all mails about notices: kinds they never switched, also later ones, are not mailed. */
    noticeMailsOffAt: instant(),
    /** Whether their week comes by mail on Monday morning, and the Monday of the last one that was planned. */
    weekLetter: boolean().notNull().default(false),
    weekLetterOn: date({ mode: "string" }),
    ...stamps(),
  },
  (t) => [
    oneOf("persons_locale_check", t.locale, locales),
    oneOf("persons_theme_check", t.theme, themes),
    check("persons_email_check", sql`${t.email} = lower(${t.email})`),
  ],
);

export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    roles: text().array().$type<Role[]>().notNull(),
    weeklyMinutes: integer().notNull().default(300),
    /** ISO weekdays (1 is Monday) over which the weekly minutes are spread. */
    workDays: integer().array().notNull().default([1, 2, 3, 4, 5]),
    /** Set when somebody leaves: their posts keep a name, their rights end at once. */
    endedAt: instant(),
    ...stamps(),
  },
  (t) => [
    check(
      "memberships_roles_check",
      sql`${t.roles} <@ array[${sql.raw(roles.map((role) => `'${role}'`).join(", "))}]::text[]`,
    ),
    check(
      "memberships_work_days_check",
      sql`${t.workDays} <@ array[1, 2, 3, 4, 5, 6, 7] and cardinality(${t.workDays}) between 1 and 7`,
    ),
    check("memberships_weekly_minutes_check", sql`${t.weeklyMinutes} between 0 and 2400`),
    unique("memberships_tenant_key").on(t.associationId, t.id),
    unique("memberships_person_key").on(t.associationId, t.personId),
    index("memberships_person_idx").on(t.personId),
  ],
);

export const deputies = pgTable(
  "deputies",
  {
    id: id(),
    associationId: uuid().notNull(),
    membershipId: uuid().notNull(),
    duty: text().$type<Duty>().notNull(),
    position: integer().notNull(),
    deputyMembershipId: uuid().notNull(),
    ...stamps(),
  },
  (t) => [
    oneOf("deputies_duty_check", t.duty, duties),
    check("deputies_self_check", sql`${t.membershipId} <> ${t.deputyMembershipId}`),
    foreignKey({
      name: "deputies_membership_fk",
      columns: [t.associationId, t.membershipId],
      foreignColumns: [memberships.associationId, memberships.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "deputies_deputy_fk",
      columns: [t.associationId, t.deputyMembershipId],
      foreignColumns: [memberships.associationId, memberships.id],
    }).onDelete("cascade"),
    unique("deputies_order_key").on(t.associationId, t.membershipId, t.duty, t.position),
    index("deputies_deputy_idx").on(t.associationId, t.deputyMembershipId),
  ],
);

export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    email: text().notNull(),
    name: text().notNull().default(""),
    roles: text().array().$type<Role[]>().notNull(),
    weeklyMinutes: integer().notNull().default(300),
    tokenHash: text().notNull().unique(),
    /** Who grants the roles; null where that was not yet kept. */
    invitedById: uuid().references(() => persons.id),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    revokedAt: instant(),
    ...stamps(),
  },
  (t) => [
    index("invitations_association_idx").on(t.associationId, t.createdAt),
    index("invitations_invited_by_idx").on(t.invitedById),
  ],
);
