import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { ruleBroken } from "@/lib/errors";
import { stagesToHold } from "../rules";
import { lockPosts, putOnHold } from "./put-on-hold";

type Input = { associationId: string; postIds: string[]; reason: string };

/**
 * Puts posts on hold, all or none; one that is on hold already keeps its reason. Throws `RULE` with the titles of those
 * that are published or discarded by now.
 */
export async function holdPosts(outer: Ctx, input: Input): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const found = await lockPosts(ctx, scope, input.postIds);
    const refused = found.filter(({ stage }) => !stagesToHold.includes(stage));
    if (refused.length > 0) {
      const titles = refused.map(({ title }) => title).join(" · ");
      const ids = refused.map(({ id }) => id);
      throw ruleBroken("cannotBeHeld", { count: refused.length, titles, postIds: ids });
    }
    const lying = found.filter(({ heldAt }) => heldAt === null);
    await putOnHold(ctx, scope, { lying, reason: input.reason });
    return { ok: true };
  });
}
