import "server-only";
import { and, count, eq, isNotNull, isNull, ne, or } from "drizzle-orm";
import { imports } from "@/db/schema/imports";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { notFound, ruleBroken } from "@/lib/errors";

/**
 * Takes a whole import back, as long as nobody has worked on any of its posts.
 * Throws `RULE` `importChanged` with their number otherwise: then nothing is removed.
 */
export async function undoImport(
  outer: Ctx,
  input: { associationId: string; importId: string },
): Promise<{ removed: number }> {
  return inTransaction(outer, async (ctx) => {
    const { associationId } = await enter(ctx, input.associationId, "post.import");
    const own = and(eq(posts.associationId, associationId), eq(posts.importId, input.importId));
    const [found] = await ctx.db
      .update(imports)
      .set({ undoneAt: ctx.now, updatedAt: ctx.now })
      .where(
        and(
          eq(imports.associationId, associationId),
          eq(imports.id, input.importId),
          isNull(imports.undoneAt),
        ),
      )
      .returning({ id: imports.id });
    if (!found) throw notFound();
    // A change that is being made now is waited for, and none comes in between the count and the removal.
    await ctx.db.select({ id: posts.id }).from(posts).where(own).orderBy(posts.id).for("update");
    const worked = or(ne(posts.revision, 1), isNotNull(posts.deletedAt));
    const [changed] = await ctx.db.select({ total: count() }).from(posts).where(and(own, worked));
    if (changed && changed.total > 0) throw ruleBroken("importChanged", { count: changed.total });
    const removed = await ctx.db
      .update(posts)
      .set({ deletedAt: ctx.now, updatedAt: ctx.now })
      .where(and(own, isNull(posts.deletedAt)))
      .returning({ id: posts.id });
    const detail = { removed: removed.length };
    await record(ctx, { associationId, kind: "imports.undone", subjectId: found.id, detail });
    return { removed: removed.length };
  });
}
