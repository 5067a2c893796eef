import "server-only";
import { eq, sql } from "drizzle-orm";
import { series } from "@/db/schema/series";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import type { SeriesCard } from "../contract";
import { findSeries, findSeriesAt } from "./internal";
import { checkLaterEnd, lockChain } from "./series-chain";
import { toCard } from "./to-card";

export type EndSeriesInput = {
  associationId: string;
  seriesId: string;
  endsOn: string | null;
  expectedRevision: number;
};

/**
 * Sets the last day of a series, or with null lets it go on. Filled places stay in the plan either way. Throws `RULE`
 * `seriesGoesOn` for one that was carried on, and `seriesTakenUp` where it would run into a later part of its chain.
 */
export async function endSeries(outer: Ctx, input: EndSeriesInput): Promise<SeriesCard> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    await lockChain(ctx, scope, input.seriesId);
    const before = await findSeriesAt(ctx, scope, input);
    const { endsOn } = input;
    if (endsOn !== null && endsOn < before.startsOn) throw ruleBroken("seriesEndsBeforeStart");
    await checkLaterEnd(ctx, scope, { before, endsOn });
    await ctx.db
      .update(series)
      .set({ endsOn, revision: sql`${series.revision} + 1`, updatedAt: ctx.now })
      .where(eq(series.id, before.id));
    await record(ctx, {
      associationId: scope.associationId,
      kind: endsOn === null ? "series.reopened" : "series.ended",
      subjectId: before.id,
      detail: { before: { endsOn: before.endsOn }, after: { endsOn } },
    });
    return toCard(ctx, scope, await findSeries(ctx, scope, before.id));
  });
}
