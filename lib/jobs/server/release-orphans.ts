import "server-only";
import { and, eq } from "drizzle-orm";
import type { PgBoss } from "pg-boss";
import type { Db } from "@/db/client";
import { WORK } from "./queue-settings";
import { queuedJobs } from "./queued-jobs";

/**
 * Takes back what a process had at work when it died. Only for the embedded database, which has one process: whatever
 * is at work when that starts is nobody's. It counts as a try, so a job that kills the process ends with the failed.
 */
export async function releaseOrphans(boss: PgBoss, db: Db): Promise<void> {
  const orphans = await db
    .select({ id: queuedJobs.id })
    .from(queuedJobs)
    .where(and(eq(queuedJobs.name, WORK), eq(queuedJobs.state, "active")));
  if (orphans.length === 0) return;
  await boss.fail(
    WORK,
    orphans.map(({ id }) => id),
    { message: "ProcessEnded" },
  );
}
