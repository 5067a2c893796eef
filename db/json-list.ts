import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/**
 * A select as one JSON array, to stand as a column of another select: several lists then come in one statement and
 * are decoded at once instead of cell by cell. Its columns must be `named`, and of types that JSON knows.
 */
export function jsonList<T>(rows: { as(alias: "listed"): SQLWrapper }): SQL<T[]> {
  return sql<T[]>`(select coalesce(json_agg(listed), '[]'::json) from ${rows.as("listed")})`;
}

/** The same columns under the names they have in the answer. */
export function named<K extends string>(columns: Record<K, SQLWrapper>): Record<K, SQL.Aliased> {
  const pairs = Object.entries<SQLWrapper>(columns).map(([name, column]) => [name, sql`${column}`.as(name)]);
  return Object.fromEntries(pairs);
}
