import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { fixedDuties } from "@/db/schema/coverage";
import { memberships } from "@/db/schema/people";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError, ruleBroken } from "@/lib/errors";
import type { FixedDuties, FixedDuty } from "../contract";
import { readDuties } from "./read-duties";

export type SaveDutiesInput = { associationId: string; duties: FixedDuty[]; expectedRevision: number };

/**
 * Saves what comes back every week; duties that are not named stay as they are. Throws `RULE` for somebody who is not of
 * the team and `CONFLICT` (`current`) when somebody was faster. The record says that it changed, not whose minutes.
 */
export async function saveFixedDuties(outer: Ctx, input: SaveDutiesInput): Promise<FixedDuties> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "budget.manage");
    await lock(ctx, scope);
    const before = await readDuties(ctx, scope);
    if (before.revision !== input.expectedRevision) {
      throw new AppError("CONFLICT", "changedMeanwhile", { current: before });
    }
    const changed = input.duties.filter((duty) => !before.duties.some((one) => isSame(one, duty)));
    const team = new Set(await memberIds(ctx, scope));
    if (changed.some(({ memberId }) => memberId !== null && !team.has(memberId))) {
      throw ruleBroken("unknownPerson");
    }
    for (const duty of changed) await write(ctx, scope, duty);
    if (changed.length > 0) {
      const keys = changed.map(({ key }) => key);
      await record(ctx, { associationId: scope.associationId, kind: "budget.dutiesSaved", detail: { keys } });
    }
    return readDuties(ctx, scope);
  });
}

/** Lets one at a time change them: the revision is that of all together. */
async function lock(ctx: Ctx, { associationId }: Scope): Promise<void> {
  await ctx.db
    .select({ id: associations.id })
    .from(associations)
    .where(eq(associations.id, associationId))
    .for("no key update");
}

async function memberIds(ctx: Ctx, { associationId }: Scope): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.associationId, associationId), isNull(memberships.endedAt)));
  return rows.map(({ id }) => id);
}

async function write(ctx: Ctx, { associationId }: Scope, { key, minutes, memberId }: FixedDuty) {
  await ctx.db
    .insert(fixedDuties)
    .values({ associationId, key, minutes, memberId, createdAt: ctx.now, updatedAt: ctx.now })
    .onConflictDoUpdate({
      target: [fixedDuties.associationId, fixedDuties.key],
      set: { minutes, memberId, updatedAt: ctx.now, revision: sql`${fixedDuties.revision} + 1` },
    });
}

function isSame(one: FixedDuty, other: FixedDuty): boolean {
  return one.key === other.key && one.minutes === other.minutes && one.memberId === other.memberId;
}
