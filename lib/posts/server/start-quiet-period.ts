import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { quietReason } from "../rules-quiet";
import { lockPosts, putOnHold } from "./put-on-hold";
import { checkQuietDays, idsToPause, isToPause, type QuietDays } from "./quiet-posts";

type Input = QuietDays & { reason?: string };

/**
 * Puts on hold what is planned in these days and not approved: what is approved runs on. Gives back which posts, so
 * that the same can be taken back. Throws `RULE` for days that cannot be a quiet period.
 */
export async function startQuietPeriod(outer: Ctx, input: Input): Promise<{ postIds: string[] }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    checkQuietDays(ctx, input);
    const found = await lockPosts(ctx, scope, await idsToPause(ctx, scope, input));
    // One that was decided while this waited for it runs on.
    const lying = found.filter(({ stage, heldAt }) => isToPause(stage) && heldAt === null);
    await putOnHold(ctx, scope, { lying, reason: input.reason ?? quietReason(input.from, input.to) });
    return { postIds: lying.map(({ id }) => id) };
  });
}
