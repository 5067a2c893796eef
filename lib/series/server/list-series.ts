import "server-only";
import { aliasedTable, and, asc, eq, isNull, notExists, sql } from "drizzle-orm";
import { series } from "@/db/schema/series";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { todayIn } from "@/lib/time/zones";
import type { SeriesCard } from "../contract";
import { seriesColumns, standing } from "./internal";
import { toCards } from "./to-card";

/** The series of a district by name, ended ones last; one that another carries on is left out. */
export async function listSeries(
  ctx: Ctx,
  input: { associationId: string },
): Promise<{ series: SeriesCard[] }> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const next = aliasedTable(series, "next");
  const carriedOn = ctx.db
    .select({ one: sql`1` })
    .from(next)
    .where(
      and(
        eq(next.associationId, scope.associationId),
        eq(next.continuesId, series.id),
        isNull(next.deletedAt),
      ),
    );
  const rows = await ctx.db
    .select(seriesColumns)
    .from(series)
    .where(and(standing(scope), notExists(carriedOn)))
    .orderBy(
      sql`coalesce(${series.endsOn} < ${todayIn(ctx.now)}::date, false)`,
      asc(series.name),
      asc(series.id),
    );
  return { series: await toCards(ctx, scope, rows) };
}
