import { join } from "node:path";
import { sql } from "drizzle-orm";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import { migrate as migratePg } from "drizzle-orm/node-postgres/migrator";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { Client } from "pg";
import type { Connection } from "./connection";

const migrationsFolder = join(process.cwd(), "db", "migrations");
/** Any constant: two starters of the product wait for each other on it. */
const starterLock = 7_205_441;

/** Brings the database to the newest migration. On a server a lock lets only one starter do it. */
export async function migrate(connection: Connection): Promise<void> {
  if (connection.embedded) {
    await migratePglite(drizzlePglite({ client: connection.embedded.pglite }), { migrationsFolder });
    return;
  }
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
