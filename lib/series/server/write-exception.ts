import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { seriesDays } from "@/db/schema/series";
import type { Ctx } from "@/lib/access/server/context";
import { type SeriesException, samePlace } from "../rules";
import type { FoundSlot } from "./find-slot";

type Change = Partial<Omit<SeriesException, "day">> & { skippedById?: string | null };

/**
 * Writes what differs from the rule on a day of a series whose row is locked. Where nothing differs any more, the row
 * goes: an exception stands for something.
 */
export async function writeException(ctx: Ctx, slot: FoundSlot, change: Change): Promise<void> {
  const { series, day, exception } = slot;
  const { day: _, ...stood } = {
    skipReason: null,
    movedTo: null,
    movedTime: null,
    title: null,
    ...exception,
  };
  const wanted = { ...stood, ...change };
  const { movedTo, movedTime, title } = wanted;
  const byRule = { plannedOn: day, plannedTime: series.plannedTime };
  const moved =
    movedTo !== null &&
    (title !== null || !samePlace({ plannedOn: movedTo, plannedTime: movedTime }, byRule));
  const row = { ...wanted, ...(moved ? {} : { movedTo: null, movedTime: null, title: null }) };
  const own = and(eq(seriesDays.seriesId, series.id), eq(seriesDays.day, day));
  if (!moved && row.skipReason === null) {
    await ctx.db.delete(seriesDays).where(own);
    return;
  }
  const { associationId, id: seriesId } = series;
  const set = {
    skipReason: row.skipReason,
    skippedById: row.skipReason === null ? null : change.skippedById,
    movedTo: row.movedTo,
    movedTime: row.movedTime,
    title: row.title,
    updatedAt: ctx.now,
  };
  await ctx.db
    .insert(seriesDays)
    .values({ ...set, associationId, seriesId, day, createdAt: ctx.now })
    .onConflictDoUpdate({
      target: [seriesDays.seriesId, seriesDays.day],
      set: { ...set, revision: sql`${seriesDays.revision} + 1` },
    });
}
