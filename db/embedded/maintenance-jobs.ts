import type { PGlite } from "@electric-sql/pglite";
import type { Backups } from "@/db/embedded/backups";
import type { Checkpoints } from "@/db/embedded/checkpoints";
import type { FreeSpace, SpaceState } from "@/db/embedded/free-space";
import type { Log } from "@/db/embedded/log";
import type { MaintenanceJob } from "@/db/embedded/maintenance";
import { isNightlyDue } from "@/db/embedded/nightly";
import { vacuumAll, vacuumBloated } from "@/db/embedded/vacuum";
import { type VersionMark, writeMark } from "@/db/embedded/version-mark";

type Parts = {
  pglite: PGlite;
  space: FreeSpace;
  checkpoints: Checkpoints;
  backups: Backups;
  requests: { serveAll(): Promise<void> };
  cluster: string;
  mark: VersionMark;
  now: () => Date;
  log: Log;
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const LOG_LIMIT_BYTES = 64 * 1024 * 1024;

/** What a PostgreSQL server does by itself in the background, and the watch over the disk. */
export function maintenanceJobs(parts: Parts): MaintenanceJob[] {
  const { pglite, space, checkpoints, backups, requests } = parts;
  const applyLevel = makeLevelSwitch(parts);
  return [
    { name: "space", everyMs: 15 * SECOND, run: () => applyLevel(space.measure()) },
    { name: "log length", everyMs: 15 * SECOND, run: () => checkpoints.whenLogIsLong(LOG_LIMIT_BYTES) },
    { name: "requests", everyMs: 15 * SECOND, run: () => requests.serveAll() },
    { name: "checkpoint", everyMs: 5 * MINUTE, run: () => checkpoints.whenAnythingWritten() },
    {
      name: "bloat",
      everyMs: 5 * MINUTE,
      run: whenWritable(space, async () => void (await vacuumBloated(pglite))),
    },
    { name: "nightly vacuum", everyMs: MINUTE, run: whenWritable(space, () => vacuumNightly(parts)) },
    { name: "nightly backup", everyMs: MINUTE, run: () => backups.takeDailyIfDue() },
  ];
}

/** Lets the engine itself refuse writes while the disk is nearly full, whoever asks for them. */
function makeLevelSwitch({ pglite, log }: Parts): (state: SpaceState) => Promise<void> {
  let level: SpaceState["level"] = "plenty";
  return async (state) => {
    if (state.level === level) return;
    await pglite.exec(`set default_transaction_read_only = ${state.level === "read_only" ? "on" : "off"}`);
    level = state.level;
    const fields = { freeBytes: state.freeBytes, level };
    if (level === "plenty") log.info(fields, "the disk has room again");
    else
      log.warn(fields, level === "low" ? "the disk is getting full" : "the disk is full, writes are refused");
  };
}

function whenWritable(space: FreeSpace, run: () => Promise<void>): () => Promise<void> {
  return async () => {
    if (space.current().level !== "read_only") await run();
  };
}

async function vacuumNightly({ pglite, cluster, mark, now }: Parts): Promise<void> {
  if (!isNightlyDue(new Date(mark.lastVacuumAt), now())) return;
  await vacuumAll(pglite);
  mark.lastVacuumAt = now().toISOString();
  writeMark(cluster, mark);
}
