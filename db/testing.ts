import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import { migrate as migratePg } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { v7 } from "uuid";
import { type Db, overPglite, overPool } from "./client";
import { NamingClient } from "./naming-client";

const migrationsFolder = join(process.cwd(), "db", "migrations");

/** A database with the real migrations for one test file, on the engine that `TEST_ENGINE` names. */
export async function openTestDatabase(): Promise<{ db: Db; close: () => Promise<void> }> {
  const url = process.env.TEST_DATABASE_URL;
  return process.env.TEST_ENGINE === "server" && url ? onServer(url) : inMemory();
}

/** The migrated folder was made once for the whole run by `scripts/vitest.global.ts`. */
async function inMemory() {
  const template = readFileSync(process.env.TEST_TEMPLATE ?? "");
  const client = await PGlite.create({ loadDataDir: new Blob([template]) });
  return { db: overPglite(client), close: () => client.close() };
}

async function onServer(url: string) {
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
  const close = async () => {
    await pool.end();
    await drizzlePg({ client: admin }).execute(sql`drop database ${sql.identifier(name)} with (force)`);
    await admin.end();
  };
  return { db: overPool(pool), close };
}
