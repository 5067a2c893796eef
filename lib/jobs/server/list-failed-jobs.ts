import "server-only";
import { desc } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { ruleBroken } from "@/lib/errors";
import type { FailedJob } from "../contract";
import { failedIn } from "./internal";
import { queuedJobs } from "./queued-jobs";

const most = 200;
const named = z.object({ name: z.string() }).catch({ name: "" });
const failed = z.object({ message: z.string() }).catch({ message: "Error" });

/** The work that was given up, newest first, without anything of its content. Throws `RULE` in a district. */
export async function listFailedJobs(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ jobs: FailedJob[] }> {
  const scope = await enter(ctx, input.associationId, "operations.manage");
  if (scope.kind !== "state") throw ruleBroken("operationsBelongToState");
  const rows = await ctx.db
    .select()
    .from(queuedJobs)
    .where(failedIn(ctx, scope))
    .orderBy(desc(queuedJobs.createdOn), desc(queuedJobs.id))
    .limit(most);
  const jobs = rows.map((row) => ({
    id: row.id,
    name: named.parse(row.data).name,
    causedAt: (row.sourceCreatedOn ?? row.createdOn).toISOString(),
    failedAt: row.createdOn.toISOString(),
    attempts: (row.sourceRetryCount ?? 0) + 1,
    failure: failed.parse(row.sourceOutput).message,
  }));
  return { jobs };
}
