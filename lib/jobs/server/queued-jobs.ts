import "server-only";
import { integer, jsonb, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";

const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** What is read of the library's own table; it is made and changed by the library alone. */
export const queuedJobs = pgSchema("pgboss").table("job", {
  id: uuid("id").notNull(),
  name: text("name").notNull(),
  state: text("state").notNull(),
  data: jsonb("data").$type<unknown>(),
  singletonKey: text("singleton_key"),
  retryCount: integer("retry_count").notNull(),
  startAfter: at("start_after").notNull(),
  createdOn: at("created_on").notNull(),
  sourceCreatedOn: at("source_created_on"),
  sourceRetryCount: integer("source_retry_count"),
  sourceOutput: jsonb("source_output").$type<unknown>(),
});
