import "server-only";
import type { BackendProfile, ConstructorOptions, Queue } from "pg-boss";

/** One queue for all jobs, because each queue is polled on its own; the job's name travels in its data. */
export const WORK = "work";
/** Where a job lies after its last try, until somebody asks for another. */
export const FAILED = "failed";

const day = 24 * 60 * 60;

/** Kept for long: a failed job is a promise that nobody has kept yet. */
export const failedQueue: Queue = { name: FAILED, retentionSeconds: 365 * day };

/**
 * Five tries within about five minutes. `short`: of one key only one waits. A process that dies is noticed after a
 * minute, and its job goes to another.
 */
export const workQueue: Queue = {
  name: WORK,
  policy: "short",
  notify: true,
  deadLetter: FAILED,
  retryLimit: 4,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 600,
  expireInSeconds: 5 * 60,
  heartbeatSeconds: 60,
  retentionSeconds: 365 * day,
  deleteAfterSeconds: 7 * day,
};

/** Nothing of the library runs by itself but what is asked for here: an idle server stays idle. */
export function bossOptions(backend: BackendProfile): ConstructorOptions {
  return {
    backend,
    schedule: false,
    supervise: false,
    registerInstance: false,
    persistWarnings: false,
    reindex: backend === "postgres",
    monitorVacuum: false,
    bamIntervalSeconds: 60,
    openTelemetry: { enabled: false },
  };
}
