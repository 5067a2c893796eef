import "server-only";
import { sql } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { ruleBroken } from "@/lib/errors";
import type { BaseCtx } from "./context";

/** Any number no other lock of this product uses. */
const setupLock = 7_305_201;

/**
 * Lets one transaction at a time set up, and only an installation without any association.
 * @throws AppError RULE `alreadySetUp`
 */
export async function claimSetup(ctx: BaseCtx): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(${setupLock})`);
  const [any] = await ctx.db.select({ id: associations.id }).from(associations).limit(1);
  if (any) throw ruleBroken("alreadySetUp");
}
