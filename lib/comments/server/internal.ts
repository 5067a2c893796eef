import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { memberships, persons } from "@/db/schema/people";
import { comments, posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { notFound } from "@/lib/errors";
import { mentionedIn } from "../rules";

/** A comment in scope that is not deleted, on a post that is not, or `NOT_FOUND`; locked until the write is done. */
export async function findComment(ctx: Ctx, scope: Scope, commentId: string) {
  const [row] = await ctx.db
    .select({
      id: comments.id,
      postId: comments.postId,
      threadId: comments.threadId,
      personId: comments.personId,
      revision: comments.revision,
    })
    .from(comments)
    .innerJoin(posts, eq(posts.id, comments.postId))
    .where(
      and(
        eq(comments.associationId, scope.associationId),
        eq(comments.id, commentId),
        isNull(comments.deletedAt),
        isNull(posts.deletedAt),
      ),
    )
    .for("update", { of: comments });
  if (!row) throw notFound();
  return row;
}

/** The memberships that a text speaks to, found anew at every writing, so that a changed text mentions no one it does not name. */
export async function mentionsOf(ctx: Ctx, scope: Scope, body: string): Promise<string[]> {
  if (!body.includes("@")) return [];
  const people = await ctx.db
    .select({ id: memberships.id, name: persons.name })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(and(eq(memberships.associationId, scope.associationId), isNull(memberships.endedAt)));
  return mentionedIn(body, people).map(({ person }) => person.id);
}
