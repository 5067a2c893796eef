import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { installQueue } from "../lib/jobs/server/install-queue";

/** Migrates once for the whole run: every test file then loads the result instead of repeating it. */
export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "redaktionskreis-test-"));
  const client = await PGlite.create("memory://");
  await migrate(drizzle({ client }), { migrationsFolder: join(process.cwd(), "db", "migrations") });
  await installQueue({ pglite: client });
  const dump = await client.dumpDataDir("none");
  await client.close();
  const path = join(folder, "migrated.tar");
  writeFileSync(path, Buffer.from(await dump.arrayBuffer()));
  process.env.TEST_TEMPLATE = path;
  return () => rmSync(folder, { recursive: true, force: true });
}
