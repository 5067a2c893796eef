import "server-only";
import { and, eq } from "drizzle-orm";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import { failedIn } from "./internal";
import { producer } from "./producer";
import { FAILED } from "./queue-settings";
import { queuedJobs } from "./queued-jobs";

export type RetryJobInput = { associationId: string; jobId: string };

/**
 * Puts work that was given up back into the queue. Throws `RULE` in a district, and where it no longer lies there:
 * somebody else was quicker, or it is not this state's.
 */
export async function retryJob(outer: Ctx, input: RetryJobInput): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "operations.manage");
    if (scope.kind !== "state") throw ruleBroken("operationsBelongToState");
    const [found] = await ctx.db
      .select({ id: queuedJobs.id })
      .from(queuedJobs)
      .where(and(failedIn(ctx, scope), eq(queuedJobs.id, input.jobId)))
      .for("update");
    if (!found) throw ruleBroken("jobGone");
    const { boss, options } = await producer(ctx.db);
    await boss.redrive(FAILED, { ...options, ids: [found.id] });
    const { associationId } = scope;
    await record(ctx, { associationId, kind: "jobs.retried", subjectId: found.id });
    return { ok: true };
  });
}
