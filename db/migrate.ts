import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import { migrate as migratePg } from "drizzle-orm/node-postgres/migrator";
import { drizzle as drizzlePglite, type PgliteDatabase } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { Client } from "pg";
import type { Connection } from "./connection";
import type { EmbeddedDatabase } from "./embedded/open-embedded";

const newest = join(process.cwd(), "db", "migrations");
/** Any constant: two starters of the product wait for each other on it. */
const starterLock = 7_205_441;

/**
 * Brings the database to the newest migration. On a server a lock lets only one starter do it; the embedded database
 * is backed up before anything in it changes.
 * @throws EmbeddedError `disk_full` or `backup_failed`; nothing has changed then
 */
export async function migrate(connection: Connection, migrationsFolder = newest): Promise<void> {
  if (connection.embedded) return migrateEmbedded(connection.embedded, migrationsFolder);
  const client = new Client({ connectionString: connection.connectionString ?? undefined });
  await client.connect();
  try {
    const db = drizzlePg({ client });
    await db.execute(sql`select pg_advisory_lock(${starterLock})`);
    await migratePg(db, { migrationsFolder });
  } finally {
    await client.end();
  }
}

async function migrateEmbedded(embedded: EmbeddedDatabase, migrationsFolder: string): Promise<void> {
  const db = drizzlePglite({ client: embedded.pglite });
  const appliedAt = await lastApplied(db);
  if (appliedAt !== null && isPending(migrationsFolder, appliedAt)) {
    embedded.assertWritable();
    await embedded.backupBeforeUpdate();
  }
  await migratePglite(db, { migrationsFolder });
}

/** When the newest migration in the database was written, in the migrator's milliseconds; null in a new database. */
async function lastApplied(db: PgliteDatabase): Promise<number | null> {
  const made = await db.execute<{ made: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as made`,
  );
  if (!made.rows[0]?.made) return null;
  const last = await db.execute<{ at: number | null }>(
    sql`select max(created_at)::float8 as at from drizzle.__drizzle_migrations`,
  );
  return last.rows[0]?.at ?? null;
}

function isPending(migrationsFolder: string, appliedAt: number): boolean {
  return readMigrationFiles({ migrationsFolder }).some(({ folderMillis }) => folderMillis > appliedAt);
}
