import "server-only";
import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Db } from "@/db/client";
import { producer } from "./producer";
import { WORK } from "./queue-settings";
import { queuedJobs } from "./queued-jobs";

export type PutJob = {
  name: string;
  data: Record<string, unknown>;
  key?: string;
  startAfter?: Date;
};

/** Writes a job with the handle it is given; what is typed and public is `enqueue`. */
export async function putJob(db: Db, { name, data, key, startAfter }: PutJob): Promise<void> {
  const { boss, options } = await producer(db);
  const singletonKey = `${name}:${key ?? v7()}`;
  for (;;) {
    const id = await boss.send(WORK, { name, data }, { ...options, singletonKey, startAfter });
    if (id || (await holdWaiting(db, singletonKey))) return;
  }
}

/**
 * The same job waits already. It is held until this transaction ends, else a worker could take it now and miss what
 * is about to be committed. False when a worker was quicker.
 */
async function holdWaiting(db: Db, singletonKey: string): Promise<boolean> {
  const held = await db
    .select({ id: queuedJobs.id })
    .from(queuedJobs)
    .where(
      and(
        eq(queuedJobs.name, WORK),
        eq(queuedJobs.state, "created"),
        eq(queuedJobs.singletonKey, singletonKey),
      ),
    )
    .for("update");
  return held.length > 0;
}
