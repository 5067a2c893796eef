import type { Extensions, PGlite } from "@electric-sql/pglite";
import { makeBackups } from "@/db/embedded/backups";
import { makeCheckpoints } from "@/db/embedded/checkpoints";
import { createClusterIfMissing } from "@/db/embedded/create-cluster";
import { type Disk, realDisk } from "@/db/embedded/disk";
import { DurableNodeFS } from "@/db/embedded/durable-node-fs";
import { refuseFullDisk, SPACE_LIMITS, type SpaceLimits, watchFreeSpace } from "@/db/embedded/free-space";
import { layout } from "@/db/embedded/layout";
import { type Lock, takeLock } from "@/db/embedded/lock";
import type { Log } from "@/db/embedded/log";
import { type Every, everyInterval, startMaintenance } from "@/db/embedded/maintenance";
import { maintenanceJobs } from "@/db/embedded/maintenance-jobs";
import { makeFolder } from "@/db/embedded/make-folder";
import { openCluster } from "@/db/embedded/open-cluster";
import { type RequestHandler, watchRequests } from "@/db/embedded/operator-requests";
import { refuseNetworkFileSystem } from "@/db/embedded/refuse-network-file-system";
import { type Env, refuseSeveralNodes } from "@/db/embedded/refuse-several-nodes";
import type { Backup } from "@/db/embedded/take-backup";
import { readMark, type VersionMark, writeMark } from "@/db/embedded/version-mark";

export type OpenOptions = {
  /** The database folder; backups lie beside it in `backups`. */
  dir: string;
  now: () => Date;
  log: Log;
  appVersion: string;
  /** The rest is for tests and special installations. */
  limits?: SpaceLimits;
  disk?: Disk;
  every?: Every;
  env?: Env;
  filesOf?: (cluster: string) => DurableNodeFS;
  extensions?: Extensions;
};

export type EmbeddedHealth = {
  /** Too little room on the disk: writes are refused. */
  readOnly: boolean;
  lowSpace: boolean;
  freeBytes: number;
  lastBackupAt: Date | null;
  lastBackupError: string | null;
  lastCheckpointAt: Date | null;
  /** The process before this one did not close the database; nothing acknowledged is lost by that. */
  openedAfterCrash: boolean;
  fsyncs: number;
};

export type EmbeddedDatabase = {
  pglite: PGlite;
  health(): EmbeddedHealth;
  /** @throws EmbeddedError `disk_full` while there is too little room to write safely. */
  assertWritable(): void;
  /** Consistent copy while running; into `outDir` or the folder `backups`. @throws EmbeddedError `backup_failed`. */
  backup(outDir?: string): Promise<Backup>;
  /** The backup that an update begins with. @throws EmbeddedError `disk_full`, `backup_failed` */
  backupBeforeUpdate(): Promise<Backup>;
  /** Answers requests of this kind that commands of the operator make while the process runs. */
  answer(kind: string, handler: RequestHandler): void;
  close(): Promise<void>;
};

/**
 * Opens the embedded database of an installation, the only door to its folder while the server is stopped.
 * @throws EmbeddedError with a sentence that says what to do; nothing is held or changed then.
 */
export async function openEmbedded(options: OpenOptions): Promise<EmbeddedDatabase> {
  const disk = options.disk ?? realDisk;
  const limits = options.limits ?? SPACE_LIMITS;
  const paths = layout(options.dir);
  refuseSeveralNodes(options.env ?? process.env);
  makeFolder(paths.root);
  refuseNetworkFileSystem(disk, paths.root);
  const lock = takeLock(paths.lock);
  try {
    refuseFullDisk({ dir: paths.root, disk, limits });
    return await openLocked({ ...options, disk, limits }, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(
  options: OpenOptions & { disk: Disk; limits: SpaceLimits },
  lock: Lock,
): Promise<EmbeddedDatabase> {
  const { dir, now, log, appVersion, disk, limits } = options;
  const { root, cluster, media, backups: backupsDir, requests: requestsDir } = layout(dir);
  await createClusterIfMissing({ dir, appVersion, at: now() });
  const former = readMark(cluster, appVersion);
  const mark: VersionMark = { ...former, appVersion, cleanShutdown: false };
  const { pglite, files } = await openCluster({
    files: (options.filesOf ?? durableFiles)(cluster),
    cluster,
    extensions: options.extensions ?? {},
  });
  writeMark(cluster, mark);

  const space = watchFreeSpace({ dir: root, disk, limits, now });
  const checkpoints = makeCheckpoints(pglite, now);
  const backups = makeBackups({
    pglite,
    cluster,
    media,
    dir: backupsDir,
    former,
    appVersion,
    disk,
    limits,
    now,
  });
  const requests = watchRequests(requestsDir);
  requests.answer("backup", async ({ outDir }) => (await backups.take(outDir)).path);
  const parts = { pglite, space, checkpoints, backups, requests, cluster, mark, now, log };
  const maintenance = startMaintenance({
    jobs: maintenanceJobs(parts),
    every: options.every ?? everyInterval,
    log,
  });
  let closing: Promise<void> | undefined;

  async function closeOnce(): Promise<void> {
    requests.stop();
    backups.abort();
    await maintenance.stop();
    try {
      await pglite.exec("checkpoint");
      await pglite.close();
      writeMark(cluster, { ...mark, cleanShutdown: true });
    } finally {
      lock.release();
    }
  }

  return {
    pglite,
    assertWritable: space.assertWritable,
    backup: backups.take,
    answer: requests.answer,
    backupBeforeUpdate: backups.takeBeforeUpdate,
    close: () => {
      closing ??= closeOnce();
      return closing;
    },
    health() {
      const { level, freeBytes } = space.current();
      return {
        readOnly: level === "read_only",
        lowSpace: level !== "plenty",
        freeBytes,
        lastBackupAt: backups.lastAt(),
        lastBackupError: backups.lastError(),
        lastCheckpointAt: checkpoints.lastAt(),
        openedAfterCrash: !former.cleanShutdown,
        fsyncs: files.syncs.done,
      };
    },
  };
}

const durableFiles = (cluster: string) => new DurableNodeFS(cluster);
