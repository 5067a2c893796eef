import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { media } from "@/db/schema/media";
import { posts } from "@/db/schema/posts";
import { can } from "@/lib/access/policy";
import type { Ctx } from "@/lib/access/server/context";
import { isAskedAbout } from "@/lib/approvals/server/is-asked-about";
import { inSightOf } from "@/lib/posts/server/in-sight-of";
import { type MediaRow, mediaColumns } from "./internal";
import { shows } from "./uses-of";

/**
 * The medium behind a file's address, if the asker may see it: in a library they may read, in a post in their
 * sight, which is how the state's people see a district's, or in one they are asked to decide on. Null otherwise, whether it exists or not.
 */
export async function findReadable(ctx: Ctx, mediaId: string): Promise<MediaRow | null> {
  const [found] = await ctx.db
    .select({ row: mediaColumns, parentId: associations.parentId })
    .from(media)
    .innerJoin(associations, eq(associations.id, media.associationId))
    .where(and(eq(media.id, mediaId), isNull(media.deletedAt)));
  if (!found) return null;
  const { row, parentId } = found;
  const { standings } = ctx.me;
  if (can(standings, "media.read", { associationId: row.associationId, parentId })) return row;
  const isStates = standings.some(
    (standing) => standing.parentId === row.associationId && can(standings, "media.read", standing),
  );
  if (isStates || (await isShownInSight(ctx, row))) return row;
  return (await isAskedAbout(ctx, shows(row.id))) ? row : null;
}

async function isShownInSight(ctx: Ctx, row: MediaRow): Promise<boolean> {
  const [shown] = await ctx.db
    .select({ postId: posts.id })
    .from(posts)
    .innerJoin(associations, eq(associations.id, posts.associationId))
    .where(and(shows(row.id), inSightOf(ctx.me.standings)))
    .limit(1);
  return shown !== undefined;
}
