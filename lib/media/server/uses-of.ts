import "server-only";
import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { inSightOf } from "@/lib/posts/server/in-sight-of";
import type { MediaUse } from "../contract";

/** Every post that shows a medium, also those of districts out of the asker's sight: these only to be counted. */
export type Use = MediaUse & { seen: boolean };

export async function usesOf(ctx: Ctx, medium: { id: string }): Promise<Use[]> {
  return ctx.db
    .select({
      postId: posts.id,
      associationId: posts.associationId,
      title: posts.title,
      stage: posts.stage,
      plannedOn: posts.plannedOn,
      seen: sql<boolean>`coalesce(${inSightOf(ctx.me.standings)}, false)`,
    })
    .from(posts)
    .innerJoin(associations, eq(associations.id, posts.associationId))
    .where(and(shows(medium.id), isNull(posts.deletedAt)))
    .orderBy(asc(posts.plannedOn), asc(posts.id));
}

/** The posts that show a medium; `posts_media_idx` holds them. */
export function shows(mediaId: string): SQL {
  return sql`${posts.media} ? ${mediaId} and ${posts.media} <> '{}'::jsonb`;
}

/** Those the asker may be told of. */
export function seenOf(uses: Use[]): MediaUse[] {
  return uses.filter((use) => use.seen).map(({ seen, ...use }) => use);
}
