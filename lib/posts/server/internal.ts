import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { channels, formats } from "@/db/schema/associations";
import { memberships } from "@/db/schema/people";
import { comments, postChannels, posts } from "@/db/schema/posts";
import { series } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { notFound, ruleBroken } from "@/lib/errors";
import { type ListedMedium, mediaCards, toShown } from "@/lib/media/server/media-of-posts";
import type { Post, PostFields } from "../contract";
import { inSight } from "./match-posts";
import { heldAsSeen } from "./on-hold";
import { cardColumns } from "./select-cards";

const openThreads = sql<number>`(${sql`select count(*)::int from ${comments} where ${comments.associationId} = ${posts.associationId}
  and ${comments.postId} = ${posts.id} and ${comments.threadId} is null and ${comments.resolvedAt} is null
  and ${comments.deletedAt} is null`})`;
/** The series in which a post fills a place, as long as the series was not deleted. */
const seriesOfPost = sql<Post["series"]>`(
  select json_build_object('id', s.id, 'name', s.name, 'day', ${posts.seriesDay})
  from ${series} s where s.id = ${posts.seriesId} and s.deleted_at is null)`;

/** The columns of a whole post, as a select or a write gives them back. */
export const postColumns = {
  ...cardColumns,
  followUpOn: posts.followUpOn,
  body: posts.body,
  hashtags: posts.hashtags,
  link: posts.link,
  callToAction: posts.callToAction,
  firstComment: posts.firstComment,
  note: posts.note,
  researchNote: posts.researchNote,
  variants: posts.variants,
  sources: posts.sources,
  contacts: posts.contacts,
  facts: posts.facts,
  media: posts.media,
  minutes: sql<Post["minutes"]>`${posts.minutes}`,
  mediaCards,
  openThreads,
  discardedReason: posts.discardedReason,
  series: seriesOfPost,
  createdAt: posts.createdAt,
  updatedAt: posts.updatedAt,
};

/** One post in sight of the scope, or `NOT_FOUND`. */
export async function findPost(ctx: Ctx, scope: Scope, postId: string): Promise<Post> {
  const [row] = await ctx.db
    .select(postColumns)
    .from(posts)
    .where(and(inSight(scope), eq(posts.id, postId)));
  if (!row) throw notFound();
  return toPost(scope, row);
}

/** The same for a write: waits for whoever is writing this post now, so that what is read is still true when saved. */
export async function findPostToWrite(ctx: Ctx, scope: Scope, postId: string): Promise<Post> {
  const own = and(eq(posts.associationId, scope.associationId), eq(posts.id, postId));
  await ctx.db.select({ id: posts.id }).from(posts).where(own).for("update");
  return findPost(ctx, scope, postId);
}

type PostRow = Omit<Post, "createdAt" | "updatedAt" | "mediaCards"> & {
  createdAt: Date;
  updatedAt: Date;
  mediaCards: ListedMedium[];
};

/** A row as its reader may see it. */
export function toPost(scope: Scope, row: PostRow): Post {
  const kept = scope.fromState ? keptFromState : {};
  const { createdAt, updatedAt, mediaCards } = row;
  return {
    ...row,
    ...kept,
    held: heldAsSeen(scope, row).held,
    mediaCards: toShown(scope, mediaCards),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

const keptFromState = {
  note: null,
  researchNote: null,
  followUpOn: null,
  openThreads: 0,
  series: null,
  sources: {},
  contacts: {},
  facts: {},
  minutes: {},
};

/** Refuses a format, person or channel of another association with a sentence, before the database would. */
export async function checkReferences(ctx: Ctx, scope: Scope, fields: Partial<PostFields>): Promise<void> {
  const { formatId, responsibleId } = fields;
  const chosen = [...(fields.channelIds ?? []), ...Object.keys(fields.variants ?? {})];
  const own = scope.associationId;
  if (formatId) {
    const known = and(eq(formats.associationId, own), eq(formats.id, formatId));
    if ((await ctx.db.$count(formats, known)) === 0) throw ruleBroken("unknownFormat");
  }
  if (responsibleId) {
    const { associationId, id, endedAt } = memberships;
    const known = and(eq(associationId, own), eq(id, responsibleId), isNull(endedAt));
    if ((await ctx.db.$count(memberships, known)) === 0) throw ruleBroken("unknownPerson");
  }
  if (chosen.length > 0) {
    const wanted = [...new Set(chosen)];
    const known = and(eq(channels.associationId, own), inArray(channels.id, wanted));
    if ((await ctx.db.$count(channels, known)) < wanted.length) throw ruleBroken("unknownChannel");
  }
}

/** Replaces the channels of a post; gives them back in the order in which every answer has them. */
export async function setChannels(ctx: Ctx, post: Post, ids: string[]): Promise<string[]> {
  if (post.channelIds.length > 0) await ctx.db.delete(postChannels).where(eq(postChannels.postId, post.id));
  const wanted = [...new Set(ids)].sort();
  const { associationId, id: postId } = post;
  const rows = wanted.map((channelId) => ({ associationId, postId, channelId }));
  if (rows.length > 0) await ctx.db.insert(postChannels).values(rows);
  return wanted;
}
