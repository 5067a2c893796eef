import "server-only";
import { series } from "@/db/schema/series";
import type { Ctx } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { ruleBroken } from "@/lib/errors";
import type { SeriesCard, SeriesFields } from "../contract";
import { checkRoom } from "./check-room";
import { checkSeries } from "./check-series";
import { findSeries } from "./internal";
import { replaceChannels } from "./replace-channels";
import { toCard } from "./to-card";

export type CreateSeriesInput = SeriesFields & { associationId: string; seriesId: string; startsOn: string };

/** Begins a series; no row is made for its days. The same id twice is the same series. */
export async function createSeries(outer: Ctx, input: CreateSeriesInput): Promise<SeriesCard> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    if (scope.kind !== "district") throw ruleBroken("postsBelongToDistricts");
    const { seriesId, channelIds, ...fields } = input;
    await checkSeries(ctx, scope, { ...fields, channelIds });
    await checkRoom(ctx, scope, fields);
    const stamp = { createdAt: ctx.now, updatedAt: ctx.now };
    const made = await ctx.db
      .insert(series)
      .values({ ...fields, id: seriesId, ...stamp })
      .onConflictDoNothing({ target: series.id })
      .returning({ id: series.id });
    if (made.length > 0) {
      await replaceChannels(ctx, scope, { seriesId, channelIds });
      const { associationId } = scope;
      await record(ctx, { associationId, kind: "series.created", subjectId: seriesId });
    }
    return toCard(ctx, scope, await findSeries(ctx, scope, seriesId));
  });
}
