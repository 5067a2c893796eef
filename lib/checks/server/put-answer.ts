import "server-only";
import { sql } from "drizzle-orm";
import { postChecks } from "@/db/schema/checks";
import type { Ctx, Scope } from "@/lib/access/server/context";

type Place = { scope: Scope; postId: string; itemId: string };
type Given = Pick<typeof postChecks.$inferInsert, "answer" | "asked" | "listNumber" | "note" | "detail"> & {
  at: Date;
};

/** Writes the answer to a question; the caller holds the post and has compared the revision. */
export async function putAnswer(ctx: Ctx, { scope, postId, itemId }: Place, { at, ...given }: Given) {
  const isNew = at.getTime() === ctx.now.getTime();
  const author = { personId: ctx.me.personId, answeredAt: at };
  await ctx.db
    .insert(postChecks)
    .values({
      associationId: scope.associationId,
      postId,
      itemId,
      ...given,
      ...author,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoUpdate({
      target: [postChecks.postId, postChecks.itemId],
      set: {
        ...given,
        ...(isNew ? author : {}),
        updatedAt: ctx.now,
        revision: sql`${postChecks.revision} + 1`,
      },
    });
}
