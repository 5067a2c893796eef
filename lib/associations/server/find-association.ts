import "server-only";
import { eq } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";

/** The association behind the name in an address. `NOT_FOUND` alike for unknown ones and for those out of sight. */
export async function findAssociation(ctx: Ctx, input: { slug: string }): Promise<{ associationId: string }> {
  const [row] = await ctx.db
    .select({ id: associations.id })
    .from(associations)
    .where(eq(associations.slug, input.slug));
  if (!row) throw notFound();
  const scope = await enter(ctx, row.id, "association.read");
  return { associationId: scope.associationId };
}
