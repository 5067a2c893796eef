import "server-only";
import { associations } from "@/db/schema/associations";
import { ruleBroken } from "@/lib/errors";
import type { BaseCtx } from "./context";

/**
 * One cheap look at whether the installation is still empty; `claimSetup` decides between two who set up at once.
 * @throws AppError RULE `alreadySetUp`
 */
export async function refuseSecondSetup(ctx: BaseCtx): Promise<void> {
  const [any] = await ctx.db.select({ id: associations.id }).from(associations).limit(1);
  if (any) throw ruleBroken("alreadySetUp");
}
