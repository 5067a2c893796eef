import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import { posts, postVersions } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";
import type { VersionLine } from "../contract";
import { inSight } from "./match-posts";

const most = 200;

/** The revisions of a post that were kept, newest first; the first is the one that stands. */
export async function listVersions(
  ctx: Ctx,
  input: { associationId: string; postId: string },
): Promise<{ versions: VersionLine[] }> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const [[current], kept] = await Promise.all([
    ctx.db
      .select({ number: posts.revision, at: posts.updatedAt, personName: persons.name })
      .from(posts)
      .leftJoin(persons, eq(persons.id, posts.editedById))
      .where(and(inSight(scope), eq(posts.id, input.postId))),
    ctx.db
      .select({ number: postVersions.number, at: postVersions.at, personName: persons.name })
      .from(postVersions)
      .leftJoin(persons, eq(persons.id, postVersions.personId))
      .where(and(eq(postVersions.associationId, scope.associationId), eq(postVersions.postId, input.postId)))
      .orderBy(desc(postVersions.number))
      .limit(most),
  ]);
  if (!current) throw notFound();
  return { versions: [current, ...kept].map(({ at, ...line }) => ({ ...line, at: at.toISOString() })) };
}
