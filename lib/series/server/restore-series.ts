import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { series } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { AppError, notFound, ruleBroken } from "@/lib/errors";
import type { SeriesCard } from "../contract";
import { checkRoom } from "./check-room";
import { findSeries } from "./internal";
import { isTakenUp, lockChain } from "./series-chain";
import { toCard } from "./to-card";

export type RestoreSeriesInput = { associationId: string; seriesId: string; expectedRevision: number };
type Deleted = Pick<typeof series.$inferSelect, "id" | "startsOn" | "endsOn" | "revision">;

/**
 * Brings a deleted series back with its empty places, what was left out or moved, and its name on the posts that filled
 * one. Throws `RULE` `seriesTakenUp` where another series of its chain runs at its time by now: the days would lie
 * there twice.
 */
export async function restoreSeries(outer: Ctx, input: RestoreSeriesInput): Promise<SeriesCard> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const before = await findDeleted(ctx, scope, input.seriesId);
    if (await isTakenUp(ctx, scope, before)) throw ruleBroken("seriesTakenUp");
    await checkRoom(ctx, scope, before);
    if (before.revision !== input.expectedRevision) throw new AppError("CONFLICT", "changedMeanwhile");
    await ctx.db
      .update(series)
      .set({ deletedAt: null, revision: sql`${series.revision} + 1`, updatedAt: ctx.now })
      .where(eq(series.id, before.id));
    await record(ctx, {
      associationId: scope.associationId,
      kind: "series.restored",
      subjectId: before.id,
      detail: { revision: before.revision + 1 },
    });
    return toCard(ctx, scope, await findSeries(ctx, scope, before.id));
  });
}

/** A deleted series of the scope. It is locked with its whole chain. */
async function findDeleted(ctx: Ctx, scope: Scope, seriesId: string): Promise<Deleted> {
  const { id, startsOn, endsOn, revision, associationId, deletedAt } = series;
  await lockChain(ctx, scope, seriesId);
  const [row] = await ctx.db
    .select({ id, startsOn, endsOn, revision })
    .from(series)
    .where(and(eq(associationId, scope.associationId), eq(id, seriesId), isNotNull(deletedAt)));
  if (!row) throw notFound();
  return row;
}
