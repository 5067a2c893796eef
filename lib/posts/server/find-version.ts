import "server-only";
import { and, eq } from "drizzle-orm";
import { postVersions } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { notFound } from "@/lib/errors";
import { type VersionContent, versionContent } from "../contract-parts";
import { fieldsOf } from "../rules-fields";
import { findPost } from "./internal";

/** A post in sight as it stood at one revision, or `NOT_FOUND` where that one was not kept. */
export async function findVersion(
  ctx: Ctx,
  scope: Scope,
  { postId, number }: { postId: string; number: number },
): Promise<VersionContent> {
  const post = await findPost(ctx, scope, postId);
  if (post.revision === number) return { ...fieldsOf(post), stage: post.stage };
  const { associationId, content } = postVersions;
  const [row] = await ctx.db
    .select({ content })
    .from(postVersions)
    .where(
      and(
        eq(associationId, scope.associationId),
        eq(postVersions.postId, postId),
        eq(postVersions.number, number),
      ),
    );
  if (!row) throw notFound();
  return versionContent.parse(row.content);
}
