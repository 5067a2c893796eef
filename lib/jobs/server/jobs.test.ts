import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import type { Db } from "@/db/client";
import { openEmptyTestDatabase } from "@/db/testing";
import { addAssociation, addMember, ctxFor, testNow } from "@/db/testing-data";
import { log } from "@/lib/api/server/log";
import { messages } from "@/lib/i18n/messages";
import { type Handlers, handlers } from "./handlers";
import { job } from "./job";
import { listFailedJobs } from "./list-failed-jobs";
import { putJob } from "./put-job";
import type { QueuePlace } from "./queue-database";
import { FAILED, WORK } from "./queue-settings";
import { queuedJobs } from "./queued-jobs";
import { retryJob } from "./retry-job";
import { startWorker, type Worker } from "./start-worker";
import type { Sweep } from "./sweeps";

let db: Db;
let place: QueuePlace;
let close: () => Promise<void>;
const workers: Worker[] = [];

beforeAll(async () => {
  ({ db, place, close } = await openEmptyTestDatabase());
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await db.delete(queuedJobs);
});
afterAll(() => close());

const work = async (more: { handlers?: Handlers; sweeps?: Sweep[] }) => {
  const worker = await startWorker({
    place,
    db,
    clock: () => testNow,
    handlers: {},
    sweeps: [],
    ...more,
  });
  workers.push(worker);
  return worker;
};
const waiting = () => db.select().from(queuedJobs).where(eq(queuedJobs.name, WORK));
/** A kind of job that remembers what it was given. */
const noting = () => {
  const seen: number[] = [];
  const note = job(z.object({ n: z.number() }), async ({ data }) => void seen.push(data.n));
  return { seen, handlers: { "test.note": note } };
};
const put = (n: number, more: { key?: string; startAfter?: Date } = {}, tx: Db = db) =>
  putJob(tx, { name: "test.note", data: { n }, ...more });

describe("a job", () => {
  it("runs at once when the change that caused it commits", async () => {
    const { seen, handlers } = noting();
    await work({ handlers });
    await db.transaction((tx) => put(1, {}, tx));
    // Half the time after which a worker looks by itself.
    await vi.waitFor(() => expect(seen).toEqual([1]), { timeout: 5_000 });
  });

  it("is gone when the change that would have caused it is rolled back", async () => {
    const undone = db.transaction(async (tx) => {
      await put(1, {}, tx);
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    expect(await waiting()).toEqual([]);
  });

  it("waits once for the same key, and again after it was begun", async () => {
    await put(1, { key: "a" });
    await put(1, { key: "a" });
    await put(2, { key: "b" });
    await put(3);
    await put(3);
    expect(await waiting()).toHaveLength(4);
    const { seen, handlers } = noting();
    await work({ handlers });
    await vi.waitFor(() => expect(seen.sort()).toEqual([1, 2, 3, 3]), { timeout: 5_000 });
    await put(1, { key: "a" });
    await vi.waitFor(() => expect(seen.sort()).toEqual([1, 1, 2, 3, 3]), { timeout: 5_000 });
  });

  it("waits for its time", async () => {
    const startAfter = new Date("2126-11-25T08:00:00Z");
    await put(1, { startAfter });
    const [job] = await waiting();
    expect(job?.startAfter).toEqual(startAfter);
  });

  it("is tried again after a failure, later each time, without keeping what the failure said", async () => {
    vi.spyOn(log, "error").mockImplementation(() => undefined);
    const shy = job(z.object({}), async () => {
      throw new TypeError("Post »Sommerfest« by eva@test.example");
    });
    await work({ handlers: { "test.shy": shy } });
    await putJob(db, { name: "test.shy", data: {} });
    await vi.waitFor(async () => expect((await waiting())[0]?.state).toBe("retry"), { timeout: 5_000 });
    const rows = await db.execute("select * from pgboss.job");
    expect(JSON.stringify(rows)).toContain("TypeError");
    expect(JSON.stringify(rows)).not.toContain("Sommerfest");
  });

  it("lies with the failed ones after its last try", async () => {
    vi.spyOn(log, "error").mockImplementation(() => undefined);
    await put(1);
    await db.update(queuedJobs).set({ retryCount: 4 });
    await work({ handlers: {} });
    await vi.waitFor(
      async () => {
        const [failed] = await db.select().from(queuedJobs).where(eq(queuedJobs.name, FAILED));
        expect(failed).toMatchObject({ sourceRetryCount: 4, sourceOutput: { message: "UnknownJob" } });
      },
      { timeout: 5_000 },
    );
  });

  it("is done once, however many workers there are", async () => {
    const { seen, handlers } = noting();
    await work({ handlers });
    await work({ handlers });
    const all = Array.from({ length: 30 }, (_, n) => n);
    await db.transaction(async (tx) => {
      for (const n of all) await put(n, {}, tx);
    });
    await vi.waitFor(async () => expect(seen.length).toBeGreaterThanOrEqual(30), { timeout: 20_000 });
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    expect(seen.sort((a, b) => a - b)).toEqual(all);
  });

  it("at work gets a moment when the process ends", async () => {
    const begun = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    let ended = false;
    const slow = job(z.object({}), async () => {
      begun.resolve();
      await go.promise;
      ended = true;
    });
    const worker = await work({ handlers: { "test.slow": slow } });
    await putJob(db, { name: "test.slow", data: {} });
    await begun.promise;
    const closing = worker.close();
    go.resolve();
    await closing;
    expect(ended).toBe(true);
    expect((await waiting())[0]?.state).toBe("completed");
  });
});

describe("a job that was given up", () => {
  const giveUp = async (data: Record<string, string>) => {
    vi.spyOn(log, "error").mockImplementation(() => undefined);
    await putJob(db, { name: "test.gone", data });
    await db.update(queuedJobs).set({ retryCount: 4 });
    const worker = await work({ handlers: {} });
    await vi.waitFor(async () => expect((await waiting())[0]?.state).toBe("failed"), { timeout: 5_000 });
    await worker.close();
    await db.delete(queuedJobs).where(eq(queuedJobs.name, WORK));
  };
  const adminOf = async (state: { id: string }) => {
    const { personId } = await addMember(db, state.id, ["admin"]);
    return ctxFor(db, personId);
  };

  it("is shown to the state's administration without its content, and tried again once", async () => {
    const state = await addAssociation(db, "LV");
    const district = await addAssociation(db, "KV", state.id);
    await giveUp({ associationId: district.id, secret: "Sommerfest" });
    const ctx = await adminOf(state);
    const { jobs } = await listFailedJobs(ctx, { associationId: state.id });
    expect(jobs).toMatchObject([{ name: "test.gone", attempts: 5, failure: "UnknownJob" }]);
    expect(JSON.stringify(jobs)).not.toContain("Sommerfest");

    const retry = { associationId: state.id, jobId: jobs[0]?.id ?? "" };
    await retryJob(ctx, retry);
    expect(await waiting()).toMatchObject([{ state: "created", retryCount: 0 }]);
    expect(await listFailedJobs(ctx, { associationId: state.id })).toEqual({ jobs: [] });
    await expect(retryJob(ctx, retry)).rejects.toMatchObject({ reason: "jobGone" });
  });

  it("of another state's district does not exist for this one", async () => {
    const theirs = await addAssociation(db, "KV", (await addAssociation(db, "LV")).id);
    await giveUp({ associationId: theirs.id });
    const state = await addAssociation(db, "LV");
    const ctx = await adminOf(state);
    expect(await listFailedJobs(ctx, { associationId: state.id })).toEqual({ jobs: [] });
    const [lying] = await db.select().from(queuedJobs).where(eq(queuedJobs.name, FAILED));
    const retry = retryJob(ctx, { associationId: state.id, jobId: lying?.id ?? "" });
    await expect(retry).rejects.toMatchObject({ reason: "jobGone" });
  });
});

it("every kind of job has a name in plain words", () => {
  const named = Object.keys(messages.de.jobs.names);
  expect(Object.keys(handlers).map((name) => name.replace(".", "_"))).toEqual(named);
});

describe("the sweeps", () => {
  it("run at the start, and a failing one stops no other", async () => {
    const failed = vi.spyOn(log, "error").mockImplementation(() => undefined);
    const swept = Promise.withResolvers<Date>();
    const broken = async () => {
      throw new Error("broken");
    };
    await work({ sweeps: [broken, async (_db, now) => swept.resolve(now)] });
    expect(await swept.promise).toEqual(testNow);
    expect(failed).toHaveBeenCalledOnce();
  });

  it.runIf(process.env.TEST_ENGINE === "server")("run on one node at a time", async () => {
    const begun = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const first: Sweep = async () => {
      begun.resolve();
      await go.promise;
    };
    const second = vi.fn(async () => undefined);
    await work({ sweeps: [first] });
    await begun.promise;
    const other = await work({ sweeps: [second] });
    await other.close();
    expect(second).not.toHaveBeenCalled();
    go.resolve();
  });
});
