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
  const own = ctx.me.standings.find((standing) => standing.associationId === associationId);
  const place = own ?? (await findPlace(ctx, associationId));
  if (!place) throw notFound();
  if (!can(ctx.me.standings, "association.read", place)) throw notFound();
  if (!can(ctx.me.standings, permission, place)) throw new AppError("FORBIDDEN", "forbidden");
  return mintScope(ctx, place);
}

/** Where an association stands that one does not belong to oneself: only the state's people get further. */
async function findPlace(ctx: Ctx, associationId: string) {
  const [row] = await ctx.db
    .select({ associationId: associations.id, parentId: associations.parentId, kind: associations.kind })
    .from(associations)
    .where(eq(associations.id, associationId));
  return row;
}

/** Makes a scope after the checks above: hence the cast of the brand. */
function mintScope(ctx: Ctx, { associationId, parentId, kind }: Place & Pick<Scope, "kind">): Scope {
  const fromState = !can(ctx.me.standings, "post.readInternal", { associationId, parentId });
  return { associationId, parentId, kind, fromState } as Scope;
}

/**
 * The scope of what the product does in an association by itself, or for somebody to whom a rule gives a right there
 * that no role gives: the state's press, which decides on a post it could not see otherwise.
 */
export function scopeInside({ associationId, parentId }: Place): Scope {
  return { associationId, parentId, kind: parentId ? "district" : "state", fromState: false } as Scope;
}
