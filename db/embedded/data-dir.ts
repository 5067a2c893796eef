import { join, resolve } from "node:path";

/** The folders of an installation: `DATA_DIR` (default `.data`) and the database folder in it. */
export function dataDir(env: Record<string, string | undefined>): {
  root: string;
  database: string;
  backups: string;
} {
  const root = resolve(env.DATA_DIR || ".data");
  return { root, database: join(root, "database"), backups: join(root, "backups") };
}
