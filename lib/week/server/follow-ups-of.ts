import "server-only";
import { and, eq, inArray, isNotNull, isNull, lte, ne, or, type SQL } from "drizzle-orm";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { can } from "@/lib/access/policy";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inSight } from "@/lib/posts/server/match-posts";
import type { Day } from "@/lib/time/days";

/**
 * What a date brings back, whatever its stage, as long as it is not discarded. What nobody is responsible for, or
 * only somebody who has left, would come back to nobody: everybody who writes sees it.
 */
export function followUpsOf(
  ctx: Ctx,
  scope: Scope,
  { mine, today }: { mine: SQL | undefined; today: Day },
): SQL | undefined {
  const isDue = and(lte(posts.followUpOn, today), ne(posts.stage, "discarded"));
  if (!can(ctx.me.standings, "post.write", scope)) return and(mine, isDue);
  const left = ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.associationId, scope.associationId), isNotNull(memberships.endedAt)));
  const nobodys = and(inSight(scope), or(isNull(posts.responsibleId), inArray(posts.responsibleId, left)));
  return and(isDue, or(mine, nobodys));
}
