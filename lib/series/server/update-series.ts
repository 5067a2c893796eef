import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { series } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { record } from "@/lib/activity/server/record";
import { checkDay } from "@/lib/posts/server/check-day";
import { lockLinkedPosts } from "@/lib/posts/server/relink-posts";
import { addDays } from "@/lib/time/days";
import type { SeriesCard, SeriesFields } from "../contract";
import { startOfFollowing } from "../rules-carry";
import { countBefore } from "../rules-days";
import { carryOver } from "./carry-over";
import { checkSeries } from "./check-series";
import { findSeries, findSeriesAt, type SeriesRow } from "./internal";
import { replaceChannels } from "./replace-channels";
import { checkEarlierStart, checkLaterEnd, lockChain } from "./series-chain";
import { toCard } from "./to-card";

export type UpdateSeriesInput = SeriesFields & {
  associationId: string;
  seriesId: string;
  from: string;
  expectedRevision: number;
};

/**
 * Changes all days of a series from a day on. What lies before stays as it is: the series ends the day before, and a
 * new one carries it on, with its numbers and its filled places. Where nothing lies before, the series itself changes.
 * Throws `CONFLICT` when somebody has changed it meanwhile, and `RULE` for a day in the past or too far ahead, for one on which the part
 * that it carries on still runs (`seriesBeginsLater`), or for an end by which a later part runs already.
 */
export async function updateSeries(outer: Ctx, input: UpdateSeriesInput): Promise<SeriesCard> {
  return inTransaction(outer, async (ctx) => {
    const scope = await enter(ctx, input.associationId, "post.write");
    const { seriesId, expectedRevision, from, associationId: _, ...fields } = input;
    // Posts before the series, as everybody locks them: see `swapSlots`.
    const linked = await lockLinkedPosts(ctx, scope, { seriesId, from });
    await lockChain(ctx, scope, seriesId);
    const old = await findSeriesAt(ctx, scope, { seriesId, expectedRevision });
    checkDay(ctx, from);
    await checkEarlierStart(ctx, scope, { before: old, from });
    const startsOn = startOfFollowing(old, fields.rule, from);
    await checkSeries(ctx, scope, { ...fields, startsOn });
    await checkLaterEnd(ctx, scope, { before: old, endsOn: fields.endsOn });
    const wanted = { ...fields, startsOn };
    const nextId = countBefore(old, from) > 0 ? await split(ctx, old, { ...wanted, from }) : old.id;
    if (nextId === old.id) await write(ctx, scope, { id: old.id, fields: wanted });
    await replaceChannels(ctx, scope, { seriesId: nextId, channelIds: fields.channelIds });
    const next = await findSeries(ctx, scope, nextId);
    await carryOver(ctx, scope, { old, next, from: nextId === old.id ? earliest : from, linked });
    await record(ctx, {
      associationId: scope.associationId,
      kind: "series.changed",
      subjectId: nextId,
      detail: { from, before: old, after: fields },
    });
    return toCard(ctx, scope, next);
  });
}

/** Before every day of a plan. */
const earliest = "1000-01-01";

type Wanted = Omit<SeriesFields, "channelIds"> & { startsOn: string };

/** Ends the series the day before and begins the one that carries it on; gives back its id. */
async function split(ctx: Ctx, old: SeriesRow, wanted: Wanted & { from: string }): Promise<string> {
  const { from, ...fields } = wanted;
  const before = countBefore(old, from);
  const dayBefore = addDays(from, -1);
  // One that had ended already gets none of its days back.
  const endsOn = old.endsOn !== null && old.endsOn < dayBefore ? old.endsOn : dayBefore;
  await ctx.db
    .update(series)
    .set({ endsOn, revision: sql`${series.revision} + 1`, updatedAt: ctx.now })
    .where(eq(series.id, old.id));
  const id = v7();
  await ctx.db.insert(series).values({
    ...fields,
    id,
    associationId: old.associationId,
    firstNumber: old.firstNumber + before,
    continuesId: old.id,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  return id;
}

async function write(ctx: Ctx, scope: Scope, { id, fields }: { id: string; fields: Wanted }): Promise<void> {
  const own = and(eq(series.associationId, scope.associationId), eq(series.id, id));
  await ctx.db
    .update(series)
    .set({ ...fields, revision: sql`${series.revision} + 1`, updatedAt: ctx.now })
    .where(own);
}
