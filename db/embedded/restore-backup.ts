import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readNote } from "@/db/embedded/backup-file";
import { copyMedia } from "@/db/embedded/copy-media";
import { type Disk, realDisk } from "@/db/embedded/disk";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { renameDurably } from "@/db/embedded/fsync";
import { layout } from "@/db/embedded/layout";
import { takeLock } from "@/db/embedded/lock";
import { refuseNetworkFileSystem } from "@/db/embedded/refuse-network-file-system";
import { runClusterProgram, type TableCounts } from "@/db/embedded/run-cluster-program";
import { copyFolder } from "@/db/embedded/take-backup";
import { readMark } from "@/db/embedded/version-mark";

export type Restored = { formerData: string | null; tables: TableCounts; takenAt: string };

/**
 * Puts a backup in the place of the database. The copy is checked first; the former data moves aside and stays,
 * and media that are missing come back.
 * @throws EmbeddedError `locked` while a server runs, `version`, or `backup_failed` when the backup is not whole;
 * the data is untouched then.
 */
export async function restoreBackup(input: {
  dir: string;
  backup: string;
  appVersion: string;
  at: Date;
  disk?: Disk;
}): Promise<Restored> {
  const { root, lock, cluster, media } = layout(input.dir);
  mkdirSync(root, { recursive: true });
  refuseNetworkFileSystem(input.disk ?? realDisk, root);
  const held = takeLock(lock);
  const stamp = input.at.toISOString().replace(/[:.]/g, "-");
  const copy = join(root, `cluster.restoring-${stamp}`);
  try {
    const note = readNote(input.backup);
    const tables = await copyAndCheck(input.backup, copy, note.tables);
    readMark(copy, input.appVersion);
    await copyMedia(join(input.backup, "media"), media);
    const formerData = existsSync(cluster) ? join(root, `cluster.before-restore-${stamp}`) : null;
    if (formerData) renameDurably(cluster, formerData);
    renameDurably(copy, cluster);
    return { formerData, tables, takenAt: note.takenAt };
  } finally {
    rmSync(copy, { recursive: true, force: true });
    held.release();
  }
}

async function copyAndCheck(backup: string, copy: string, expected: TableCounts): Promise<TableCounts> {
  try {
    await copyFolder(join(backup, "cluster"), copy);
    const tables = await runClusterProgram("check", copy);
    const different = Object.keys({ ...expected, ...tables }).find((name) => tables[name] !== expected[name]);
    if (different)
      throw new Error(`${different} hat ${tables[different]} Zeilen, vermerkt sind ${expected[different]}`);
    return tables;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "";
    throw new EmbeddedError(
      "backup_failed",
      `Die Sicherung ${backup} ist beschädigt oder unvollständig (${reason}): bitte eine andere wählen, die jetzigen Daten sind unberührt.`,
      { cause },
    );
  }
}
