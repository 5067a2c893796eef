import "server-only";
import { sql } from "drizzle-orm";
import type { BaseCtx } from "./context";
import { refuseSecondSetup } from "./refuse-second-setup";

/** Any number no other lock of this product uses. */
const setupLock = 7_305_201;

/**
 * Lets one transaction at a time set up, and only an installation without any association.
 * @throws AppError RULE `alreadySetUp`
 */
export async function claimSetup(ctx: BaseCtx): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(${setupLock})`);
  await refuseSecondSetup(ctx);
}
