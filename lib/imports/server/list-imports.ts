import "server-only";
import { and, count, desc, eq, isNotNull, ne, or } from "drizzle-orm";
import { imports } from "@/db/schema/imports";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import type { ImportLine } from "../contract";

const most = 50;

/** The last imports of an association, newest first, each with how many of its posts were worked on since. */
export async function listImports(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ imports: ImportLine[] }> {
  const { associationId } = await enter(ctx, input.associationId, "post.import");
  const worked = ctx.db
    .select({ importId: posts.importId, changed: count().as("changed") })
    .from(posts)
    .where(
      and(
        eq(posts.associationId, associationId),
        isNotNull(posts.importId),
        or(ne(posts.revision, 1), isNotNull(posts.deletedAt)),
      ),
    )
    .groupBy(posts.importId)
    .as("worked");
  const rows = await ctx.db
    .select({
      id: imports.id,
      fileName: imports.fileName,
      at: imports.createdAt,
      added: imports.addedCount,
      undoneAt: imports.undoneAt,
      changed: worked.changed,
    })
    .from(imports)
    .leftJoin(worked, eq(worked.importId, imports.id))
    .where(eq(imports.associationId, associationId))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(most);
  const lines = rows.map(({ at, undoneAt, changed, ...row }) => ({
    ...row,
    at: at.toISOString(),
    undone: undoneAt !== null,
    changed: undoneAt === null ? (changed ?? 0) : 0,
  }));
  return { imports: lines };
}
