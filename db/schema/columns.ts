import { sql } from "drizzle-orm";
import { check, integer, type PgColumn, timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 } from "uuid";

/** uuid v7: unguessable and in order of creation, so indexes stay dense. */
export const id = () => uuid().primaryKey().$defaultFn(v7);
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** Every row knows when it began, when it last changed, and which revision a write must name. */
export const stamps = () => ({
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant().notNull().defaultNow(),
  revision: integer().notNull().default(1),
});

/** A text column typed by a tuple of `db/enums`, held to it by the database itself. */
export function oneOf(name: string, column: PgColumn, values: readonly string[]) {
  const list = sql.raw(values.map((value) => `'${value}'`).join(", "));
  return check(name, sql`${column} in (${list})`);
}
