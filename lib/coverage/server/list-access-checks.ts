import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { accessChecks } from "@/db/schema/coverage";
import { memberships, persons } from "@/db/schema/people";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { todayIn } from "@/lib/time/zones";
import type { AccessChecks } from "../contract";
import { isAccessCheckDue, isAccessInOrder, nextAccessCheck } from "../rules-access-check";

/** Two years of quarters. */
const mostChecks = 8;

/** When page access was last looked at. Whoever does not belong to the association reads the day and whether all was well. */
export async function listAccessChecks(ctx: Ctx, input: { associationId: string }): Promise<AccessChecks> {
  const { associationId } = await enter(ctx, input.associationId, "accessCheck.read");
  const { id, checkedOn, bothHaveAccess, bothTwoFactor, twoAdmins, stateOwns, note } = accessChecks;
  const rows = await ctx.db
    .select({
      ...{ id, checkedOn, bothHaveAccess, bothTwoFactor, twoAdmins, stateOwns, note },
      checkedByName: persons.name,
    })
    .from(accessChecks)
    .innerJoin(persons, eq(persons.id, accessChecks.checkedById))
    .where(eq(accessChecks.associationId, associationId))
    .orderBy(desc(checkedOn), desc(accessChecks.createdAt))
    .limit(mostChecks);
  const [newest] = rows;
  const on = newest?.checkedOn ?? null;
  return {
    newest: newest ? { checkedOn: newest.checkedOn, inOrder: isAccessInOrder(newest) } : null,
    due: isAccessCheckDue(on, todayIn(ctx.now)),
    nextOn: nextAccessCheck(on),
    checks: (await belongsTo(ctx, associationId)) ? rows : [],
  };
}

/** By a membership of one's own: standing in for somebody there is not enough. */
async function belongsTo(ctx: Ctx, associationId: string): Promise<boolean> {
  const { personId, endedAt } = memberships;
  const rows = await ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.associationId, associationId), eq(personId, ctx.me.personId), isNull(endedAt)));
  return rows.length > 0;
}
