import "server-only";
import { and, eq } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import { seriesDays } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { ruleBroken } from "@/lib/errors";
import { placeOf, type SeriesPlace } from "../rules";
import { isSeriesDay } from "../rules-days";
import { exceptionColumns, filling, findSeriesToWrite, type SeriesRow } from "./internal";

export type FoundSlot = SeriesPlace & { series: SeriesRow };

/**
 * An empty place of a series, locked until the write is done: two people cannot take the same one. Throws `RULE` with
 * the reason when the series no longer has that day, or somebody has left it out or filled it (`postId` says with what).
 */
export async function findEmptySlot(
  ctx: Ctx,
  scope: Scope,
  input: { seriesId: string; day: string },
): Promise<FoundSlot> {
  const slot = await findSlot(ctx, scope, input);
  if (slot.exception?.skipReason) throw ruleBroken("slotIsSkipped");
  return slot;
}

/** The same, also where it was left out. */
export async function findSlot(
  ctx: Ctx,
  scope: Scope,
  { seriesId, day }: { seriesId: string; day: string },
): Promise<FoundSlot> {
  const series = await findSeriesToWrite(ctx, scope, seriesId);
  if (!isSeriesDay(series, day)) throw ruleBroken("slotIsGone");
  const [exception] = await ctx.db
    .select(exceptionColumns)
    .from(seriesDays)
    .where(and(eq(seriesDays.seriesId, series.id), eq(seriesDays.day, day)));
  const [post] = await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(
        eq(posts.associationId, scope.associationId),
        eq(posts.seriesId, series.id),
        eq(posts.seriesDay, day),
        filling,
      ),
    );
  if (post) throw ruleBroken("slotIsFilled", { postId: post.id });
  return { ...placeOf(series, day, exception ?? null), series };
}
