import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { type TokenPurpose, tokenPurposes } from "../enums";
import { id, instant, oneOf } from "./columns";
import { persons } from "./people";

/** One signed-in browser. Deleting the row ends it, streams included. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => persons.id, { onDelete: "cascade" }),
    createdAt: instant().notNull().defaultNow(),
    /** Absolute end, whatever happens: seven days. */
    expiresAt: instant().notNull(),
    /** End without use: eight hours, moved on in steps so that it says nothing about when somebody worked. */
    idleExpiresAt: instant().notNull(),
  },
  (t) => [index("sessions_person_idx").on(t.personId), index("sessions_expires_idx").on(t.expiresAt)],
);

/** Single-use links by mail: a new password, or signing in without one. */
export const loginTokens = pgTable(
  "login_tokens",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => persons.id, { onDelete: "cascade" }),
    purpose: text().$type<TokenPurpose>().notNull(),
    tokenHash: text().notNull().unique(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    oneOf("login_tokens_purpose_check", t.purpose, tokenPurposes),
    index("login_tokens_person_idx").on(t.personId, t.purpose),
  ],
);

/** Counters that slow guessing, shared by every node. The shape is the rate limiter library's. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: instant(),
});
