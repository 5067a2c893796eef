import { constants, mkdirSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { type BackupNote, type BackupOccasion, backupName, NOTE_FILE } from "@/db/embedded/backup-file";
import { copyMedia } from "@/db/embedded/copy-media";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import { renameDurably, writeFileDurably } from "@/db/embedded/fsync";
import { runClusterProgram } from "@/db/embedded/run-cluster-program";
import { ENGINE_PG_MAJOR, type VersionMark, writeMark } from "@/db/embedded/version-mark";

export type BackupInput = {
  cluster: string;
  /** The folder of media beside the database, which need not be there. */
  media: string;
  outDir: string;
  occasion: BackupOccasion;
  at: Date;
  appVersion: string;
  /** What the copy says about who wrote it, where that is not what the running database says. */
  mark?: VersionMark;
  signal?: AbortSignal;
};

export type Backup = { path: string; note: BackupNote };

/**
 * Copies the running database, opens and counts the copy in another process and only then gives it its name.
 * Writers wait while the files are copied (about one second for 750 MB).
 * @throws EmbeddedError `backup_failed`; nothing half-made stays behind.
 */
export async function takeBackup(pglite: PGlite, input: BackupInput): Promise<Backup> {
  const path = join(input.outDir, backupName(input.at, input.occasion));
  const unfinished = `${path}.tmp`;
  try {
    mkdirSync(unfinished, { recursive: true });
    await pglite.exec("checkpoint");
    await pglite.runExclusive(() => copyFolder(input.cluster, join(unfinished, "cluster")));
    if (input.mark) writeMark(join(unfinished, "cluster"), input.mark);
    // After the database: a file that came meanwhile is one too many, never one too few.
    await copyMedia(input.media, join(unfinished, "media"));
    const note = await checkCopy(unfinished, input);
    renameDurably(unfinished, path);
    return { path, note };
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new EmbeddedError(
      "backup_failed",
      `Die Sicherung nach ${input.outDir} ist gescheitert und hat nichts hinterlassen: bitte den freien Platz dort und das Protokoll prüfen und sie wiederholen.`,
      { cause },
    );
  }
}

/** Copies a closed or paused cluster; shares blocks where the file system can. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE, errorOnExist: true, force: false });
}

async function checkCopy(unfinished: string, input: BackupInput): Promise<BackupNote> {
  const tables = await runClusterProgram("check", join(unfinished, "cluster"), input.signal);
  const { appVersion, at } = input;
  const note = { takenAt: at.toISOString(), appVersion, pgMajor: ENGINE_PG_MAJOR, tables };
  writeFileDurably(join(unfinished, NOTE_FILE), `${JSON.stringify(note, null, 2)}\n`);
  return note;
}
