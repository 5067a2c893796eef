import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { memberships } from "@/db/schema/people";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { ruleBroken } from "@/lib/errors";
import type { Fact } from "../contract";

type Facts = Record<string, Fact>;

/** Refuses a fact that is newly verified in somebody else's name: everybody vouches for themselves alone. */
export async function checkVerifiers(
  ctx: Ctx,
  scope: Scope,
  { before, after }: { before: Facts; after: Facts | undefined },
): Promise<void> {
  const fresh = Object.entries(after ?? {}).flatMap(([id, { verifiedById }]) =>
    verifiedById && verifiedById !== before[id]?.verifiedById ? [verifiedById] : [],
  );
  if (fresh.length === 0) return;
  const { id, associationId, personId, endedAt } = memberships;
  const [mine] = await ctx.db
    .select({ id })
    .from(memberships)
    .where(and(eq(associationId, scope.associationId), eq(personId, ctx.me.personId), isNull(endedAt)));
  if (fresh.some((one) => one !== mine?.id)) throw ruleBroken("onlyVerifyOneself");
}
