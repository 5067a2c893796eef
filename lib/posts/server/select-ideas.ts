import "server-only";
import { asc, desc, type SQL, sql } from "drizzle-orm";
import { jsonList, named } from "@/db/json-list";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import type { Day } from "@/lib/time/days";
import type { IdeaCard } from "../contract";
import { cardColumns } from "./select-cards";

/** The idea cards that meet a condition: due follow-ups first, the longest due at the top, then the newest. */
export function ideaList(
  ctx: Ctx,
  where: SQL | undefined,
  { today, limit }: { today: Day; limit: number },
): SQL<IdeaCard[]> {
  const dueSince = sql`case when ${posts.followUpOn} <= ${today} then ${posts.followUpOn} end`;
  return jsonList<IdeaCard>(
    ctx.db
      .select(namedColumns)
      .from(posts)
      .where(where)
      .orderBy(sql`${dueSince} asc nulls last`, desc(posts.createdAt), asc(posts.id))
      .limit(limit),
  );
}

const namedColumns = named({
  ...cardColumns,
  followUpOn: posts.followUpOn,
  sourceCount: sql<number>`(select count(*)::int from jsonb_object_keys(${posts.sources}))`,
  openFacts: sql<number>`(select count(*)::int from jsonb_each(${posts.facts}) as fact
    where fact.value ->> 'verifiedById' is null)`,
});
