import "server-only";
import { asc, desc, type SQL, sql } from "drizzle-orm";
import { jsonList, named } from "@/db/json-list";
import { postChannels, posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { mediaState } from "@/lib/media/server/media-of-posts";
import type { PostCard } from "../contract";
import { heldColumn } from "./on-hold";

/** The cards that meet a condition, in order of day and time, open times after timed ones. */
export function cardList(ctx: Ctx, where: SQL | undefined, limit: number): SQL<PostCard[]> {
  return jsonList<PostCard>(
    ctx.db
      .select(namedColumns)
      .from(posts)
      .where(where)
      .orderBy(asc(posts.plannedOn), sql`${posts.plannedTime} asc nulls last`, asc(posts.id))
      .limit(limit),
  );
}

/** Cards without a day: the newest first, as whoever has just written one down looks for it. */
export function undatedList(ctx: Ctx, where: SQL | undefined, limit: number): SQL<PostCard[]> {
  return jsonList<PostCard>(
    ctx.db
      .select(namedColumns)
      .from(posts)
      .where(where)
      .orderBy(desc(posts.createdAt), asc(posts.id))
      .limit(limit),
  );
}

/** How many posts meet a condition. */
export function cardCount(where: SQL | undefined): SQL<number> {
  return sql<number>`(select count(*)::int from ${posts} where ${where})`;
}

/** The channels of a post as one array, so that a list stays one query. */
const channelIds = sql<string[]>`array(
  select ${postChannels.channelId} from ${postChannels}
  where ${postChannels.postId} = ${posts.id} order by ${postChannels.channelId})`;

/** The columns of a card; `body` is not among them, only whether there is one. */
export const cardColumns = {
  id: posts.id,
  associationId: posts.associationId,
  title: posts.title,
  plannedOn: posts.plannedOn,
  plannedTime: posts.plannedTime,
  stage: posts.stage,
  formatId: posts.formatId,
  responsibleId: posts.responsibleId,
  channelIds,
  districtOnly: posts.districtOnly,
  hasText: sql<boolean>`${posts.body} <> ''`,
  mediaState,
  decisionDueAt: sql<
    string | null
  >`to_char(${posts.decisionDueAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  held: heldColumn,
  revision: posts.revision,
};

const namedColumns = named(cardColumns);
