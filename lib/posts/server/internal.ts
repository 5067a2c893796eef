import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { channels, formats } from "@/db/schema/associations";
import { memberships } from "@/db/schema/people";
import { postChannels, posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { notFound, ruleBroken } from "@/lib/errors";
import type { Post, PostCard, PostFields } from "../contract";
import { inSight } from "./match-posts";
import { cardColumns } from "./select-cards";

/** The columns of a whole post, as a select or a write gives them back. */
export const postColumns = {
  ...cardColumns,
  body: posts.body,
  note: posts.note,
  discardedReason: posts.discardedReason,
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

type PostRow = PostCard & {
  body: string;
  note: string;
  discardedReason: string | null;
  createdAt: Date;
  updatedAt: Date;
};

export function toPost(scope: Scope, row: PostRow): Post {
  return {
    ...row,
    note: scope.fromState ? null : row.note,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** The changeable fields of a post as they stand. */
export function fieldsOf(post: Post): PostFields {
  const { title, plannedOn, plannedTime, formatId, responsibleId, body, districtOnly } = post;
  return {
    title,
    plannedOn,
    plannedTime,
    formatId,
    responsibleId,
    channelIds: post.channelIds,
    body,
    note: post.note ?? "",
    districtOnly,
  };
}

/** Refuses a format, person or channel of another association with a sentence, before the database would. */
export async function checkReferences(ctx: Ctx, scope: Scope, fields: Partial<PostFields>): Promise<void> {
  const { formatId, responsibleId, channelIds: chosen } = fields;
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
  if (chosen?.length) {
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
