import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { AccessCheckItem } from "@/db/enums";
import { accessChecks } from "@/db/schema/coverage";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { todayIn } from "@/lib/time/zones";

type Input = Record<AccessCheckItem, boolean> & { associationId: string; note: string };

/** Writes down what the look at page access found today; a second one on the same day takes the place of the first. */
export async function saveAccessCheck(outer: Ctx, input: Input): Promise<{ ok: true }> {
  return inTransaction(outer, async (ctx) => {
    const { associationId } = await enter(ctx, input.associationId, "accessCheck.write");
    const { bothHaveAccess, bothTwoFactor, twoAdmins, stateOwns, note } = input;
    const checkedOn = todayIn(ctx.now);
    const found = {
      ...{ bothHaveAccess, bothTwoFactor, twoAdmins, stateOwns, note },
      ...{ checkedById: ctx.me.personId, updatedAt: ctx.now },
    };
    const ofToday = and(eq(accessChecks.associationId, associationId), eq(accessChecks.checkedOn, checkedOn));
    const changed = await ctx.db
      .update(accessChecks)
      .set({ ...found, revision: sql`${accessChecks.revision} + 1` })
      .where(ofToday)
      .returning({ id: accessChecks.id });
    if (changed.length === 0) {
      const row = { ...found, id: v7(), associationId, checkedOn, createdAt: ctx.now };
      await ctx.db.insert(accessChecks).values(row);
    }
    await record(ctx, { associationId, kind: "coverage.accessChecked" });
    return { ok: true };
  });
}
