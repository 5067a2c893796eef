import "server-only";
import { addSeconds } from "date-fns";
import { sql } from "drizzle-orm";
import { rateLimits } from "@/db/schema/access";
import { type Attempt, attemptKey } from "./attempt-key";
import type { BaseCtx } from "./context";

/**
 * Counts one attempt in one statement, before the attempt is made, so that parallel guesses cannot slip through;
 * the counters stand in the database and hold for every node.
 * @returns 0 when it is allowed, otherwise the minutes to wait, at least 1
 */
export async function countAttempt(ctx: Pick<BaseCtx, "db" | "now">, attempt: Attempt): Promise<number> {
  const { limit } = attempt;
  const expire = addSeconds(ctx.now, limit.seconds);
  const over = sql`${rateLimits.expire} <= ${sql.param(ctx.now, rateLimits.expire)}`;
  const [row] = await ctx.db
    .insert(rateLimits)
    .values({ key: attemptKey(attempt), points: 1, expire })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        points: sql`case when ${over} then 1 else ${rateLimits.points} + 1 end`,
        expire: sql`case when ${over} then ${sql.param(expire, rateLimits.expire)} else ${rateLimits.expire} end`,
      },
    })
    .returning({ points: rateLimits.points, expire: rateLimits.expire });
  if (!row?.expire || row.points <= limit.points) return 0;
  return Math.max(1, Math.ceil((row.expire.getTime() - ctx.now.getTime()) / 60_000));
}
