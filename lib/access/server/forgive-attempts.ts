import "server-only";
import { inArray, sql } from "drizzle-orm";
import { rateLimits } from "@/db/schema/access";
import type { Attempt } from "./attempt-key";
import { attemptKey } from "./attempt-key";
import type { BaseCtx } from "./context";

/** Takes back what `countAttempt` counted, once an attempt proved right: only wrong ones shall add up. */
export async function forgiveAttempts(ctx: Pick<BaseCtx, "db">, attempts: readonly Attempt[]): Promise<void> {
  await ctx.db
    .update(rateLimits)
    .set({ points: sql`greatest(${rateLimits.points} - 1, 0)` })
    .where(inArray(rateLimits.key, attempts.map(attemptKey)));
}
