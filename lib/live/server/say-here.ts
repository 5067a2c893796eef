import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";
import { inSight } from "@/lib/posts/server/match-posts";
import type { LiveEvent } from "../contract";
import { liveChannel } from "../rules";

export type SayHereInput = { associationId: string; postId: string; here: boolean };

/**
 * Tells those who have the same post open that somebody is there, or has left. It passes from browser to browser and
 * is written nowhere: who looked at what and when is nobody's business. The state hears nothing of it.
 */
export async function sayHere(ctx: Ctx, input: SayHereInput): Promise<{ ok: true }> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const { associationId } = scope;
  const [found] = await ctx.db
    .select({ mine: memberships.id })
    .from(posts)
    .leftJoin(
      memberships,
      and(
        eq(memberships.associationId, associationId),
        eq(memberships.personId, ctx.me.personId),
        isNull(memberships.endedAt),
      ),
    )
    .where(and(inSight(scope), eq(posts.id, input.postId)));
  if (!found) throw notFound();
  if (found.mine) {
    const kind = input.here ? "presence.here" : "presence.gone";
    const event: LiveEvent = { associationId, kind, subjectId: input.postId, by: found.mine };
    await ctx.db.execute(sql`select pg_notify(${liveChannel}, ${JSON.stringify(event)})`);
  }
  return { ok: true };
}
