import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { type BackupOccasion, listBackups } from "@/db/embedded/backup-file";
import type { Disk } from "@/db/embedded/disk";
import { EmbeddedError } from "@/db/embedded/embedded-error";
import type { SpaceLimits } from "@/db/embedded/free-space";
import { makeFolder } from "@/db/embedded/make-folder";
import { isNightlyDue } from "@/db/embedded/nightly";
import { rotateBackups } from "@/db/embedded/rotate-backups";
import { type Backup, takeBackup } from "@/db/embedded/take-backup";
import type { VersionMark } from "@/db/embedded/version-mark";

export type Backups = {
  take(outDir?: string): Promise<Backup>;
  /** The state an update finds, marked so that the release that wrote it may open it again. */
  takeBeforeUpdate(): Promise<Backup>;
  /** The nightly backup, when one is due, and the deletion of the old ones. */
  takeDailyIfDue(): Promise<void>;
  lastAt(): Date | null;
  lastError(): string | null;
  /** Ends a backup that is being checked, so that closing does not wait for it. */
  abort(): void;
};

/** The backups of one open database, one at a time. `former` is the mark that it was found with. */
export function makeBackups(input: {
  pglite: PGlite;
  cluster: string;
  media: string;
  dir: string;
  former: VersionMark;
  appVersion: string;
  disk: Disk;
  limits: SpaceLimits;
  now: () => Date;
}): Backups {
  const aborting = new AbortController();
  let lastAt = listBackups(input.dir).at(-1)?.takenAt ?? null;
  let lastError: string | null = null;
  let running: Promise<unknown> = Promise.resolve();

  function take(occasion: BackupOccasion, outDir: string, mark?: VersionMark): Promise<Backup> {
    const mine = running.then(() => takeNow(occasion, outDir, mark));
    running = mine.catch(() => undefined);
    return mine;
  }

  async function takeNow(occasion: BackupOccasion, outDir: string, mark?: VersionMark): Promise<Backup> {
    try {
      makeFolder(outDir);
      await refuseWithoutRoom({ ...input, outDir });
      const { pglite, cluster, media, appVersion } = input;
      const at = input.now();
      const backup = await takeBackup(pglite, {
        cluster,
        media,
        outDir,
        occasion,
        at,
        appVersion: mark?.appVersion ?? appVersion,
        mark,
        signal: aborting.signal,
      });
      lastAt = at;
      lastError = null;
      return backup;
    } catch (error) {
      lastError = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }

  return {
    take: (outDir = input.dir) => take("manual", outDir),
    async takeBeforeUpdate() {
      removeUnfinished(input.dir);
      const backup = await take("update", input.dir, input.former);
      rotateBackups(input.dir);
      return backup;
    },
    async takeDailyIfDue() {
      if (!isNightlyDue(lastAt ?? new Date(input.former.createdAt), input.now())) return;
      removeUnfinished(input.dir);
      await take("daily", input.dir);
      rotateBackups(input.dir);
    },
    lastAt: () => lastAt,
    lastError: () => lastError,
    abort: () => aborting.abort(),
  };
}

/** A backup must not push the database into read-only mode. */
async function refuseWithoutRoom(input: {
  cluster: string;
  media: string;
  outDir: string;
  disk: Disk;
  limits: SpaceLimits;
}) {
  const copied = (await sizeOf(input.cluster)) + (await sizeOfMedia(input));
  const room = input.disk.freeBytes(input.outDir) - copied;
  if (room >= input.limits.readOnly) return;
  throw new EmbeddedError(
    "disk_full",
    `Für eine Sicherung in ${input.outDir} ist zu wenig Platz: bitte dort Platz schaffen oder alte Sicherungen löschen.`,
  );
}

/** On the same disk media only get a second name. */
async function sizeOfMedia({ media, outDir }: { media: string; outDir: string }): Promise<number> {
  if (!existsSync(media) || statSync(media).dev === statSync(outDir).dev) return 0;
  return sizeOf(media);
}

async function sizeOf(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What a killed process left of its backup. */
function removeUnfinished(dir: string): void {
  makeFolder(dir);
  for (const name of readdirSync(dir).filter((entry) => /-(daily|update)\.tmp$/.test(entry))) {
    rmSync(join(dir, name), { recursive: true, force: true });
  }
}
