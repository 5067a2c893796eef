import "server-only";
import { inArray } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import type { BaseCtx } from "@/lib/access/server/context";

/** Short names and addresses of some associations. */
export async function namesOf(ctx: BaseCtx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { name: string; slug: string }>();
  const { id, shortName: name, slug } = associations;
  const rows = await ctx.db
    .select({ id, name, slug })
    .from(associations)
    .where(inArray(id, [...ids]));
  return new Map(rows.map((row) => [row.id, { name: row.name, slug: row.slug }]));
}
