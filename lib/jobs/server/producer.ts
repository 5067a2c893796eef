import "server-only";
import { is, SQL, sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import * as z from "zod";
import type { Db } from "@/db/client";
import { log } from "@/lib/api/server/log";
import { bossOptions } from "./queue-settings";

type Handle = ReturnType<typeof fromDrizzle>;

let ready: Promise<PgBoss> | undefined;

/**
 * The library for those who put jobs in and work none. It is started once, on whatever handle comes first, only to
 * read the settings of the queues, and stopped at once: no timer and no connection stays. Every call names its own
 * database.
 */
export async function producer(db: Db): Promise<{ boss: PgBoss; options: { db: Handle } }> {
  const handle = overDrizzle(db);
  ready ??= startOnce(handle).catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return { boss: await ready, options: { db: handle } };
}

async function startOnce(db: Handle): Promise<PgBoss> {
  // Of the backend only the statements matter here, and those are the same on both engines.
  const boss = new PgBoss({ ...bossOptions("pglite"), migrate: false, db });
  boss.on("error", (error) => log.error({ err: error }, "the queue reported an error"));
  await boss.start();
  await boss.stop({ graceful: false });
  return boss;
}

const result = z.object({ rows: z.array(z.unknown()) });

function overDrizzle(db: Db): Handle {
  return fromDrizzle({ execute: async (query) => result.parse(await db.execute(built(query))) }, sql);
}

function built(query: unknown): SQL {
  if (!is(query, SQL)) throw new Error("the queue sent something else than a statement");
  return query;
}
