import "server-only";
import { setInterval } from "node:timers";
import { PgBoss } from "pg-boss";
import type { Db } from "@/db/client";
import { log } from "@/lib/api/server/log";
import { backgroundDone } from "@/lib/mail/server/in-background";
import { doJob } from "./do-job";
import { handlers as allHandlers, type Handlers } from "./handlers";
import { bossAt, type QueuePlace } from "./queue-database";
import { WORK } from "./queue-settings";
import { releaseOrphans } from "./release-orphans";
import { sweepAll } from "./sweep-all";
import { sweeps as allSweeps, type Sweep } from "./sweeps";

export type Worker = {
  /** Takes no more jobs; those at work get a moment, then they go back into the queue. */
  close(): Promise<void>;
};

type StartWorker = {
  place: QueuePlace;
  db: Db;
  clock: () => Date;
  /** The rest is for tests. */
  handlers?: Handlers;
  sweeps?: Sweep[];
};

/** In seconds. A commit wakes the worker at once; retries and later starts, such as decisions, wait for the poll. */
const poll = 3;
/** Where the database's notices are not heard. */
const pollWithoutNotices = 2;
/** A slow one must not hold up the others: mails, which may wait for their server, never take more than one place. */
const atOnce = 2;

const minute = 60_000;
const grace = 5_000;

/** Works the jobs and runs the sweeps until it is closed. The queue must have been installed. */
export async function startWorker(input: StartWorker): Promise<Worker> {
  const { place, db, clock, handlers = allHandlers, sweeps = allSweeps } = input;
  const boss = new PgBoss({ ...bossAt(place), useListenNotify: true });
  boss.on("error", (error) => log.error({ err: error }, "the queue reported an error"));
  boss.on("warning", (warning) => log.warn({ warning: warning.message }, "the queue warns"));
  await boss.start();
  if ("pglite" in place) await releaseOrphans(boss, db);
  const ending = new AbortController();
  const { signal } = ending;
  const run = (data: unknown) => doJob({ handlers, db, now: clock(), signal }, data);
  for (let n = 0; n < atOnce; n += 1) await workOn(boss, run);
  let ticking = Promise.resolve();
  let isTicking = false;
  const tick = () => {
    if (isTicking) return;
    isTicking = true;
    ticking = sweepAll({ place, db, now: clock(), sweeps, signal })
      .then(async () => void (await boss.supervise()))
      .catch((error: unknown) => log.error({ err: error }, "the sweeps could not run"))
      .finally(() => {
        isTicking = false;
      });
  };
  tick();
  const timer = setInterval(tick, minute);
  return {
    async close() {
      clearInterval(timer);
      ending.abort();
      await boss.stop({ timeout: grace });
      await ticking;
      await backgroundDone();
    },
  };
}

/** One job after the other; after each the next is asked for at once, not with the next poll. */
async function workOn(boss: PgBoss, run: (data: unknown) => Promise<void>): Promise<void> {
  const polls = { pollingIntervalSeconds: pollWithoutNotices, notifyPollingIntervalSeconds: poll };
  let id = "";
  id = await boss.work(WORK, polls, async (jobs) => {
    try {
      for (const { data } of jobs) await run(data);
    } finally {
      boss.notifyWorker(id);
    }
  });
}
