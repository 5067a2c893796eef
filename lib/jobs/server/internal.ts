import "server-only";
import { and, eq, or, sql } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { FAILED } from "./queue-settings";
import { queuedJobs } from "./queued-jobs";

/** Given up, and caused in the state or one of its districts, or by the installation as a whole. */
export function failedIn(ctx: Ctx, { associationId }: Scope) {
  const cause = sql`${queuedJobs.data} -> 'data' ->> 'associationId'`;
  const own = ctx.db
    .select({ id: sql`${associations.id}::text` })
    .from(associations)
    .where(or(eq(associations.id, associationId), eq(associations.parentId, associationId)));
  return and(
    eq(queuedJobs.name, FAILED),
    eq(queuedJobs.state, "created"),
    sql`(${cause} is null or ${cause} in ${own})`,
  );
}
