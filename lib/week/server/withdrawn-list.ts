import "server-only";
import { and, asc, isNotNull, type SQL, sql } from "drizzle-orm";
import { jsonList, named } from "@/db/json-list";
import { mediaPeople } from "@/db/schema/media";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { cardColumns } from "@/lib/posts/server/select-cards";
import type { WithdrawnCard } from "../contract";

export type WithdrawnRow = Omit<WithdrawnCard, "onBehalfOf">;

/** Which media of a post show somebody who has withdrawn their consent, as they stand in it; null where none does. */
const withdrawnMedia = sql`(select jsonb_object_agg(shown.key, shown.value)
  from jsonb_each(${posts.media}) as shown where exists (
    select 1 from ${mediaPeople}
    where ${mediaPeople.mediaId} = shown.key::uuid and ${isNotNull(mediaPeople.withdrawnAt)}))`;

const namedColumns = named({ ...cardColumns, withdrawnMedia });

/** The posts that meet a condition and show somebody who has withdrawn their consent, the earliest day first. */
export function withdrawnList(ctx: Ctx, where: SQL | undefined, limit: number): SQL<WithdrawnRow[]> {
  return jsonList<WithdrawnRow>(
    ctx.db
      .select(namedColumns)
      .from(posts)
      .where(and(where, sql`${posts.media} <> '{}'::jsonb`, isNotNull(withdrawnMedia)))
      .orderBy(asc(posts.plannedOn), asc(posts.id))
      .limit(limit),
  );
}
