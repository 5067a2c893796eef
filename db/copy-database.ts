import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "./connection";
import { exportJsonl } from "./embedded/export-jsonl";
import { importJsonl } from "./embedded/import-jsonl";
import { refuseFilled } from "./embedded/refuse-filled";
import { migrate } from "./migrate";
import { rawTransaction } from "./raw-transaction";

type Input = {
  from: Connection;
  to: Connection;
  /** Where the export lies while it is being copied; it is deleted afterwards. */
  folder: string;
  appVersion: string;
  at: Date;
};

/**
 * Copies everything into an empty database, in one transaction there. The source stays as it is.
 * @returns rows per table, counted in the target
 * @throws EmbeddedError `not_empty` before anything in the target has changed
 */
export async function copyDatabase(input: Input): Promise<Record<string, number>> {
  const { from, to, appVersion, at } = input;
  await rawTransaction(to, refuseFilled);
  await migrate(from);
  await migrate(to);
  const folder = mkdtempSync(join(input.folder, "copy-"));
  try {
    const file = join(folder, "all.jsonl");
    await rawTransaction(from, (tx) => exportJsonl(tx, { file, appVersion, at }));
    return await rawTransaction(to, (tx) => importJsonl(tx, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
