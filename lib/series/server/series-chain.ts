import "server-only";
import { and, asc, eq, ne, type SQL, sql } from "drizzle-orm";
import { series } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { ruleBroken } from "@/lib/errors";
import { addDays } from "@/lib/time/days";
import { standing } from "./internal";

/** A time that a series takes or would take, both days included; without an end it goes on. */
type Stretch = { id: string; startsOn: string; endsOn: string | null };

/** Whether a series before or behind one stands in a time: gone on, carried on by another or brought back since. */
export async function isTakenUp(ctx: Ctx, scope: Scope, { id, startsOn, endsOn }: Stretch): Promise<boolean> {
  // A series without an end is null, which `least` passes over; two of them always meet.
  const meets = sql`coalesce(
    greatest(${series.startsOn}, ${startsOn}::date) <= least(${series.endsOn}, ${endsOn}::date), true)`;
  return (
    (await ctx.db.$count(series, and(standing(scope), ne(series.id, id), inChainOf(scope, id), meets))) > 0
  );
}

/** Refuses an end later than the one a series has where another of its chain stands by then; an earlier one may be. */
export async function checkLaterEnd(
  ctx: Ctx,
  scope: Scope,
  { before, endsOn }: { before: Stretch; endsOn: string | null },
): Promise<void> {
  const isLater = before.endsOn !== null && (endsOn === null || endsOn > before.endsOn);
  if (isLater && (await isTakenUp(ctx, scope, { ...before, endsOn }))) throw ruleBroken("seriesTakenUp");
}

/** Refuses a change of a series from a day before its beginning on which another of its chain stands. */
export async function checkEarlierStart(
  ctx: Ctx,
  scope: Scope,
  { before: { id, startsOn }, from }: { before: Stretch; from: string },
): Promise<void> {
  if (from >= startsOn) return;
  const between = { id, startsOn: from, endsOn: addDays(startsOn, -1) };
  if (await isTakenUp(ctx, scope, between)) throw ruleBroken("seriesBeginsLater");
}

/**
 * Waits for whoever writes a series of the chain, and keeps it until the end of the transaction: by id, as everybody
 * locks several, and before any of them is locked alone.
 */
export async function lockChain(ctx: Ctx, scope: Scope, seriesId: string): Promise<void> {
  await ctx.db
    .select({ id: series.id })
    .from(series)
    .where(and(eq(series.associationId, scope.associationId), inChainOf(scope, seriesId)))
    .orderBy(asc(series.id))
    .for("update");
}

/** All that one series has become by being carried on, deleted ones included, as they link the others. */
function inChainOf(scope: Scope, seriesId: string): SQL {
  const { id, continuesId, associationId } = series;
  return sql`${id} in (
    with recursive chain (id, continues_id) as (
      select ${id}, ${continuesId} from ${series}
      where ${associationId} = ${scope.associationId} and ${id} = ${seriesId}
      union
      select ${id}, ${continuesId} from ${series} join chain
      on ${continuesId} = chain.id or ${id} = chain.continues_id
      where ${associationId} = ${scope.associationId}
    ) select id from chain)`;
}
