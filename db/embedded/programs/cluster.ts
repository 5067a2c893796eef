// A program of its own, started by run-cluster-program.ts with plain Node: it may import packages only.
// Creating a cluster keeps some 500 MB and checking one reads every page; neither belongs in the server.
import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { amcheck } from "@electric-sql/pglite/contrib/amcheck";

const [verb, dir] = process.argv.slice(2);
if (!dir) throw new Error("usage: cluster.ts create|check FOLDER");

const db = await PGlite.create({ dataDir: dir, extensions: { amcheck } });
const tables = verb === "check" ? await countTables() : {};
if (verb === "check") await checkIndexes();
await db.exec("checkpoint");
await db.close();
syncTree(dir);
process.stdout.write(JSON.stringify({ tables }));

/** Counts by reading every page, which also verifies the page checksums. */
async function countTables(): Promise<Record<string, number>> {
  await db.exec("set enable_indexscan = off; set enable_indexonlyscan = off; set enable_bitmapscan = off");
  const { rows } = await db.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await db.query<{ count: number }>(`select count(*)::int as count from ${name}`);
    counts[name] = counted.rows[0]?.count ?? 0;
  }
  return counts;
}

async function checkIndexes(): Promise<void> {
  await db.exec("begin; create extension if not exists amcheck");
  await db.query(
    `select bt_index_check(i.indexrelid, true)
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
     where a.amname = 'btree' and c.relkind = 'i' and c.relpersistence = 'p' and i.indisvalid`,
  );
  await db.exec("rollback");
}

function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) syncTree(child);
    else if (entry.isFile()) sync(child, "r+");
  }
  if (process.platform !== "win32") sync(path, "r");
}

function sync(path: string, flags: string): void {
  const descriptor = openSync(path, flags);
  fsyncSync(descriptor);
  closeSync(descriptor);
}
