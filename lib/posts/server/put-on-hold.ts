import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Stage } from "@/db/enums";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { record } from "@/lib/activity/server/record";
import { pauseRound } from "@/lib/approvals/server/pause-round";
import { notFound } from "@/lib/errors";
import { inSight } from "./match-posts";

type Lying = { id: string; title: string; stage: Stage; heldAt: Date | null };

/** Some posts by their ids, after waiting for whoever is writing them; `NOT_FOUND` where one is out of sight. */
export async function lockPosts(ctx: Ctx, scope: Scope, ids: readonly string[]): Promise<Lying[]> {
  const wanted = [...new Set(ids)];
  const rows = await ctx.db
    .select({ id: posts.id, title: posts.title, stage: posts.stage, heldAt: posts.heldAt })
    .from(posts)
    .where(and(inSight(scope), inArray(posts.id, wanted)))
    .orderBy(asc(posts.id))
    .for("update");
  if (rows.length < wanted.length) throw notFound();
  return rows;
}

/** No revision: nothing that somebody types has changed, and nobody's text clashes with it. */
export async function putOnHold(
  ctx: Ctx,
  { associationId }: Scope,
  { lying, reason }: { lying: readonly Lying[]; reason: string },
): Promise<void> {
  const ids = lying.map(({ id }) => id);
  if (ids.length === 0) return;
  await ctx.db
    .update(posts)
    .set({ heldReason: reason, heldAt: ctx.now, heldById: ctx.me.personId })
    .where(and(eq(posts.associationId, associationId), inArray(posts.id, ids)));
  for (const { id: postId, stage } of lying) {
    if (stage === "review") await pauseRound(ctx, { associationId, postId });
    await record(ctx, { associationId, kind: "posts.held", subjectId: postId, detail: { reason } });
  }
}
