import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { memberships } from "@/db/schema/people";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { Post } from "../contract";
import { fieldsOf } from "../rules-fields";
import { createPost } from "./create-post";
import { findPost } from "./internal";

/**
 * A copy of a post without its day, the one thing that should be chosen anew: a draft, or what the post still is
 * before one. Its facts are to be verified anew, so they stay behind. Nobody is responsible for the copy where the person has left the association.
 */
export async function duplicatePost(
  ctx: Ctx,
  input: { associationId: string; postId: string },
): Promise<Post> {
  const scope = await enter(ctx, input.associationId, "post.write");
  const original = await findPost(ctx, scope, input.postId);
  const responsibleId = await unlessLeft(ctx, scope, original.responsibleId);
  const media = Object.fromEntries(
    original.mediaCards.map(({ id, name }, position) => [id, { position, name }]),
  );
  const fields = { ...fieldsOf(original), responsibleId, media, ...anew };
  const { stage } = original;
  const early = stage === "idea" || stage === "research" ? stage : "drafting";
  return createPost(ctx, { ...fields, associationId: scope.associationId, stage: early });
}

/** What a copy does not take over: what it is for is planned and looked into once more. */
const anew = { plannedOn: null, plannedTime: null, followUpOn: null, facts: {} };

/** The membership as long as it stands. */
async function unlessLeft(ctx: Ctx, scope: Scope, memberId: string | null): Promise<string | null> {
  if (memberId === null) return null;
  const [standing] = await ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.associationId, scope.associationId),
        eq(memberships.id, memberId),
        isNull(memberships.endedAt),
      ),
    );
  return standing?.id ?? null;
}
