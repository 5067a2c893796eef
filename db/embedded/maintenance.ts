import type { Log } from "@/db/embedded/log";

/** Runs `job` again and again, `ms` milliseconds apart; returns how to stop. Tests hand in their own timer. */
export type Every = (ms: number, job: () => void | Promise<void>) => () => void;

/** Real time; never keeps a process alive. */
export const everyInterval: Every = (ms, job) => {
  const timer = setInterval(job, ms);
  timer.unref();
  return () => clearInterval(timer);
};

export type MaintenanceJob = { name: string; everyMs: number; run: () => Promise<void> };

export type Maintenance = {
  /** Stops the timers and waits for the job that is running. */
  stop(): Promise<void>;
};

/** Starts the recurring work of the database: one job at a time, a failure is logged and tried again next time. */
export function startMaintenance(input: { jobs: MaintenanceJob[]; every: Every; log: Log }): Maintenance {
  const waiting = new Set<string>();
  let queue = Promise.resolve();
  let stopped = false;

  function enqueue(job: MaintenanceJob): Promise<void> {
    if (stopped || waiting.has(job.name)) return queue;
    waiting.add(job.name);
    queue = queue.then(() => runJob(job)).finally(() => waiting.delete(job.name));
    return queue;
  }

  async function runJob(job: MaintenanceJob): Promise<void> {
    if (stopped) return;
    try {
      await job.run();
    } catch (error) {
      input.log.error({ err: error, job: job.name }, "database maintenance failed");
    }
  }

  const stops = input.jobs.map((job) => input.every(job.everyMs, () => enqueue(job)));
  return {
    async stop() {
      stopped = true;
      for (const stop of stops) stop();
      await queue;
    },
  };
}
