import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import { comments } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { Comment } from "../contract";

/** The comments of a post that is known to be in sight, as they were written; deleted ones stay without their words. */
export async function commentsOf(ctx: Ctx, scope: Scope, postId: string): Promise<Comment[]> {
  const rows = await ctx.db
    .select({
      id: comments.id,
      threadId: comments.threadId,
      personId: comments.personId,
      personName: persons.name,
      body: comments.body,
      quote: comments.quote,
      mediaId: comments.mediaId,
      mentions: comments.mentions,
      at: comments.createdAt,
      edited: sql<boolean>`${comments.editedAt} is not null`,
      resolved: sql<boolean>`${comments.resolvedAt} is not null`,
      deleted: sql<boolean>`${comments.deletedAt} is not null`,
      revision: comments.revision,
    })
    .from(comments)
    .innerJoin(persons, eq(persons.id, comments.personId))
    .where(and(eq(comments.associationId, scope.associationId), eq(comments.postId, postId)))
    .orderBy(asc(comments.createdAt), asc(comments.id));
  const answered = new Set(rows.flatMap(({ threadId, deleted }) => (threadId && !deleted ? [threadId] : [])));
  const shown = rows.filter(({ id, deleted }) => !deleted || answered.has(id));
  return shown.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
