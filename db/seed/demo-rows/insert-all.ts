import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";

/** Rows per statement. */
const batch = 500;

/** Inserts many rows in few statements. */
export async function insertAll<T extends PgTable>(
  db: Db,
  table: T,
  rows: T["$inferInsert"][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    await db.insert(table).values(rows.slice(start, start + batch));
  }
}
