import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { count, sql } from "drizzle-orm";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import { migrate as migratePg } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { v7 } from "uuid";
import { type Db, overPglite, overPool } from "./client";
import { NamingClient } from "./naming-client";

const migrationsFolder = join(process.cwd(), "db", "migrations");

/** `place` names the engine behind it, for what needs more than the query builder. */
type TestDatabase = {
  db: Db;
  place: { pglite: PGlite } | { connectionString: string };
  close: () => Promise<void>;
};

const url = process.env.TEST_ENGINE === "server" ? process.env.TEST_DATABASE_URL : undefined;
let shared: Promise<TestDatabase> | undefined;

/** A database with the real migrations, for tests that make what they need and look at nothing else. */
export async function openTestDatabase(): Promise<TestDatabase> {
  if (url) return openOnServer(url);
  // In memory it serves all files of a worker, which run one after the other, and ends with the process.
  shared ??= inMemory();
  return { ...(await shared), close: async () => undefined };
}

/** The same for one test file alone, on the engine that `TEST_ENGINE` names. */
export function openEmptyTestDatabase(): Promise<TestDatabase> {
  return url ? openOnServer(url) : inMemory();
}

/** Whether tests run on a server: the embedded engine has one connection, where no two transactions can meet. */
export const onServer = url !== undefined;

/** How many connections to this database wait for a lock now. */
export async function waitingForLock(db: Db): Promise<number | undefined> {
  const [row] = await db
    .select({ total: count() })
    .from(sql`pg_stat_activity`)
    .where(sql`datname = current_database() and wait_event_type = 'Lock'`);
  return row?.total;
}

/** The migrated folder was made once for the whole run by `scripts/vitest.global.ts`. */
async function inMemory(): Promise<TestDatabase> {
  const template = readFileSync(process.env.TEST_TEMPLATE ?? "");
  const client = await PGlite.create({ loadDataDir: new Blob([template]) });
  return { db: overPglite(client), place: { pglite: client }, close: () => client.close() };
}

async function openOnServer(url: string): Promise<TestDatabase> {
  const name = `test_${v7().replaceAll("-", "")}`;
  const admin = new Pool({ connectionString: url, max: 1 });
  await drizzlePg({ client: admin }).execute(sql`create database ${sql.identifier(name)}`);
  const at = new URL(url);
  at.pathname = `/${name}`;
  const pool = new Pool({ connectionString: at.href, max: 8, Client: NamingClient });
  // Dropping the database ends connections that are still saying goodbye; that is no failure of a test.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("error", () => undefined);
  await migratePg(drizzlePg({ client: pool }), { migrationsFolder });
  const place = { connectionString: at.href };
  const { installQueue } = await import("@/lib/jobs/server/install-queue");
  await installQueue(place);
  const close = async () => {
    await pool.end();
    await drizzlePg({ client: admin }).execute(sql`drop database ${sql.identifier(name)} with (force)`);
    await admin.end();
  };
  return { db: overPool(pool), place, close };
}
