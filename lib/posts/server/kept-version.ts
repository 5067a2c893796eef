import "server-only";
import { subMinutes } from "date-fns";
import { and, eq, lt, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { posts, postVersions } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { versionColumns } from "./version-columns";

/** Which post is written at which revision; `keep: "always"` puts away what stands, however young it is. */
export type Target = { scope: Scope; postId: string; expected: number; keep?: "always" | "sittings" };

/** Changes of one person within this many minutes are one version: autosave would make hundreds of it. */
const oneSitting = 10;

/**
 * What an update is about to replace, put away as a version in the same statement: where somebody else wrote it, where
 * it has stood for a while, and at every milestone. A change that comes too late to be written puts nothing away.
 */
export function keptVersion(
  ctx: Ctx,
  { scope, postId, expected, keep = "sittings" }: Target,
  patch: { stage?: string },
) {
  const isMilestone = keep === "always" || patch.stage !== undefined;
  const isOlder = or(
    sql`${posts.editedById} is distinct from ${ctx.me.personId}`,
    lt(posts.updatedAt, subMinutes(ctx.now, oneSitting)),
  );
  const kept = ctx.db
    .select({
      id: sql`${v7()}::uuid`.as("id"),
      associationId: posts.associationId,
      postId: posts.id,
      number: sql`${posts.revision}`.as("number"),
      personId: sql`${posts.editedById}`.as("person_id"),
      at: sql`${posts.updatedAt}`.as("at"),
      content: versionColumns.as("content"),
    })
    .from(posts)
    .where(
      and(
        eq(posts.associationId, scope.associationId),
        eq(posts.id, postId),
        eq(posts.revision, expected),
        isMilestone ? undefined : isOlder,
      ),
    );
  return ctx.db
    .$with("kept")
    .as(ctx.db.insert(postVersions).select(kept).onConflictDoNothing().returning({ id: postVersions.id }));
}
