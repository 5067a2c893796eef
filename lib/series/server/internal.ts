import "server-only";
import { and, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { FederalState } from "@/db/enums";
import { associations } from "@/db/schema/associations";
import { posts } from "@/db/schema/posts";
import { series, seriesChannels, seriesDays } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { AppError, notFound, ruleBroken } from "@/lib/errors";
import type { SeriesFields } from "../contract";

/** A series with what decides on its days. */
export type SeriesRow = SeriesFields & {
  id: string;
  associationId: string;
  startsOn: string;
  firstNumber: number;
  federalState: FederalState;
  revision: number;
};

const channelIds = sql<string[]>`array(
  select ${seriesChannels.channelId} from ${seriesChannels}
  where ${seriesChannels.seriesId} = ${series.id} order by ${seriesChannels.channelId})`;
const federalState = sql<FederalState>`(
  select ${associations.federalState} from ${associations} where ${associations.id} = ${series.associationId})`;

/** The columns of a series, its channels and its federal state among them. */
export const seriesColumns = {
  id: series.id,
  associationId: series.associationId,
  name: series.name,
  titlePattern: series.titlePattern,
  formatId: series.formatId,
  channelIds,
  plannedTime: series.plannedTime,
  responsibleId: series.responsibleId,
  rule: series.rule,
  startsOn: series.startsOn,
  endsOn: series.endsOn,
  skipHolidays: series.skipHolidays,
  firstNumber: series.firstNumber,
  federalState,
  revision: series.revision,
};

/** The series of a scope that were not deleted. */
export function standing(scope: Scope): SQL | undefined {
  return and(eq(series.associationId, scope.associationId), isNull(series.deletedAt));
}

/** One series in scope, or `NOT_FOUND`. */
export async function findSeries(ctx: Ctx, scope: Scope, seriesId: string): Promise<SeriesRow> {
  const [row] = await ctx.db
    .select(seriesColumns)
    .from(series)
    .where(and(standing(scope), eq(series.id, seriesId)));
  if (!row) throw notFound();
  return row;
}

/** The same for a write: whoever writes the series or one of its days now is waited for. */
export async function findSeriesToWrite(ctx: Ctx, scope: Scope, seriesId: string): Promise<SeriesRow> {
  const own = and(eq(series.associationId, scope.associationId), eq(series.id, seriesId));
  await ctx.db.select({ id: series.id }).from(series).where(own).for("update");
  return findSeries(ctx, scope, seriesId);
}

/** The same for a change of the series itself: it stands at the revision the person saw, and no other carries it on. */
export async function findSeriesAt(
  ctx: Ctx,
  scope: Scope,
  { seriesId, expectedRevision }: { seriesId: string; expectedRevision: number },
): Promise<SeriesRow> {
  const row = await findSeriesToWrite(ctx, scope, seriesId);
  const next = and(standing(scope), eq(series.continuesId, seriesId));
  if ((await ctx.db.$count(series, next)) > 0) throw ruleBroken("seriesGoesOn");
  if (row.revision !== expectedRevision) throw new AppError("CONFLICT", "changedMeanwhile");
  return row;
}

/** Posts that fill their place: neither deleted nor discarded. */
export const filling = and(isNull(posts.deletedAt), ne(posts.stage, "discarded"));

/** The columns of an exception, with the series it belongs to. */
export const exceptionColumns = {
  seriesId: seriesDays.seriesId,
  day: seriesDays.day,
  skipReason: seriesDays.skipReason,
  movedTo: seriesDays.movedTo,
  movedTime: seriesDays.movedTime,
  title: seriesDays.title,
};
