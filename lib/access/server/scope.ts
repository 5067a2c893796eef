import "server-only";
import { eq } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { AppError, notFound } from "@/lib/errors";
import { can, type Permission, type Place } from "../policy";
import type { Ctx, Scope } from "./context";

/**
 * Mints the scope of an association and checks the permission in it.
 * Out of sight is `NOT_FOUND`, so ids cannot be probed; seen but not allowed is `FORBIDDEN`.
 */
export async function enter(ctx: Ctx, associationId: string, permission: Permission): Promise<Scope> {
  const [row] = await ctx.db
    .select({ id: associations.id, parentId: associations.parentId, kind: associations.kind })
    .from(associations)
    .where(eq(associations.id, associationId));
  if (!row) throw notFound();
  const place = { associationId: row.id, parentId: row.parentId };
  if (!can(ctx.me.standings, "association.read", place)) throw notFound();
  if (!can(ctx.me.standings, permission, place)) throw new AppError("FORBIDDEN", "forbidden");
  return mintScope(ctx, place, row.kind);
}

/** The only place that makes a scope, after the checks above: hence the one cast of the brand. */
function mintScope(ctx: Ctx, place: Place, kind: Scope["kind"]): Scope {
  const fromState = !can(ctx.me.standings, "post.readInternal", place);
  return { ...place, kind, fromState } as Scope;
}
