// Test program: does a change that causes a job, works it, and stands still at the step named on the command line
// until it is killed. `finish` begins anew, as a start after the crash does, and prints what became of it.
import { sql } from "drizzle-orm";
import * as z from "zod";
import { type Db, overPglite } from "@/db/client";
import { openForTest, TEST_NOW } from "@/db/embedded/testing";
import { installQueue } from "./server/install-queue";
import { job } from "./server/job";
import { once } from "./server/once";
import { putJob } from "./server/put-job";
import { queuedJobs } from "./server/queued-jobs";
import { startWorker } from "./server/start-worker";

const [dir = "", step = ""] = process.argv.slice(2);
const { pglite, close } = await openForTest(dir);
const db = overPglite(pglite);
await pglite.exec(`
  create table if not exists cause (n int primary key);
  create table if not exists effect_key (key text primary key);
  create table if not exists effect (n int)`);
const place = { pglite };
await installQueue(place);

const handlers = {
  "test.effect": job(z.object({ n: z.number() }), async ({ db, data }) => {
    await once(db, {
      claim: async (tx) =>
        rows(tx, sql`insert into effect_key values ('one') on conflict do nothing returning key`),
      effect: async (tx) => {
        await tx.execute(sql`insert into effect values (${data.n})`);
        await standStillAt("before the effect commits");
      },
    });
    await standStillAt("before the job is completed");
  }),
};
const work = () => startWorker({ place, db, clock: () => TEST_NOW, handlers, sweeps: [] });

if (step !== "finish") {
  await cause();
  await standStillAt("before the job is fetched");
  await work();
} else {
  const caused = await count("cause");
  if (caused === 0) await cause();
  await (await work()).close();
  // Nobody waits here for the pause before another try.
  await db.update(queuedJobs).set({ startAfter: new Date(0) });
  const worker = await work();
  while (await count("pgboss.job where state <> 'completed'")) await new Promise(setImmediate);
  process.stdout.write(`${JSON.stringify({ caused, effects: await count("effect") })}\n`);
  await worker.close();
  await close();
}

async function cause(): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`insert into cause values (1)`);
    await putJob(tx, { name: "test.effect", data: { n: 1 }, key: "one" });
    await standStillAt("before the cause commits");
  });
}

async function standStillAt(here: string): Promise<void> {
  if (step !== here) return;
  process.stdout.write("reached\n");
  await new Promise(() => setInterval(() => undefined, 1_000));
}

async function rows(tx: Db, statement: ReturnType<typeof sql>): Promise<unknown[]> {
  return z.object({ rows: z.array(z.unknown()) }).parse(await tx.execute(statement)).rows;
}

async function count(from: string): Promise<number> {
  const { rows } = await pglite.query<{ n: number }>(`select count(*)::int as n from ${from}`);
  return rows[0]?.n ?? 0;
}
