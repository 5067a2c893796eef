import "server-only";
import { and, asc, between, eq, exists, gte, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { jsonList, named } from "@/db/json-list";
import { posts } from "@/db/schema/posts";
import { series, seriesDays } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { PostFilter } from "@/lib/posts/contract-parts";
import { foldText } from "@/lib/posts/rules-text";
import type { Slot } from "../contract";
import { placesIn, type SeriesException } from "../rules";
import { exceptionColumns, filling, type SeriesRow, seriesColumns, standing } from "./internal";

type Range = { from: string; to: string };
type Read = {
  slotSeries: SeriesRow[];
  slotExceptions: (SeriesException & { seriesId: string })[];
  slotsFilled: { seriesId: string; day: string }[];
};

/** One answer carries at most this many boxes. */
const most = 1_000;

/**
 * What the empty boxes of a range are made of, as columns of a select from `associations`, so that a screen stays one
 * statement; `slotsBetween` makes the boxes of them. `only` narrows the series. From the state there are none.
 */
export function slotColumns(
  ctx: Ctx,
  scope: Scope,
  range: Range & { only?: SQL },
): { [Name in keyof Read]: SQL<Read[Name]> } {
  const moved = and(eq(seriesDays.associationId, scope.associationId), movedInto(range));
  const movedOf = (column: SQL | undefined) =>
    exists(ctx.db.select({ one: sql`1` }).from(seriesDays).where(and(moved, column)));
  const running = and(
    lte(series.startsOn, range.to),
    or(isNull(series.endsOn), gte(series.endsOn, range.from)),
  );
  const rows = ctx.db
    .select(named(seriesColumns))
    .from(series)
    .where(
      and(
        standing(scope),
        sql`not ${scope.fromState}`,
        range.only,
        or(running, movedOf(eq(seriesDays.seriesId, series.id))),
      ),
    )
    .orderBy(asc(series.name), asc(series.id));
  const exceptions = ctx.db
    .select(named(exceptionColumns))
    .from(seriesDays)
    .where(
      and(
        eq(seriesDays.associationId, scope.associationId),
        sql`not ${scope.fromState}`,
        or(between(seriesDays.day, range.from, range.to), movedInto(range)),
      ),
    );
  const ofPost = and(eq(seriesDays.seriesId, posts.seriesId), eq(seriesDays.day, posts.seriesDay));
  const filled = ctx.db
    .select(named({ seriesId: posts.seriesId, day: posts.seriesDay }))
    .from(posts)
    .where(
      and(
        eq(posts.associationId, scope.associationId),
        sql`not ${scope.fromState}`,
        filling,
        sql`${posts.seriesId} is not null`,
        or(between(posts.seriesDay, range.from, range.to), movedOf(ofPost)),
      ),
    );
  return { slotSeries: jsonList(rows), slotExceptions: jsonList(exceptions), slotsFilled: jsonList(filled) };
}

/** The empty boxes of a range that fit a filter, in order, from what `slotColumns` read for it. */
export function slotsBetween(read: Read, range: Range, filter: PostFilter = {}): Slot[] {
  const filled = new Set(read.slotsFilled.map(({ seriesId, day }) => `${seriesId}/${day}`));
  const exceptions = Map.groupBy(read.slotExceptions, ({ seriesId }) => seriesId);
  return read.slotSeries
    .flatMap((one) =>
      placesIn(one, exceptions.get(one.id) ?? [], range)
        .filter(({ day, exception }) => !filled.has(`${one.id}/${day}`) && !exception?.skipReason)
        .map(({ day, plannedOn, plannedTime, exception }) => ({
          seriesId: one.id,
          day,
          name: one.name,
          title: exception?.title ?? null,
          plannedOn,
          plannedTime,
        }))
        .filter((slot) => fits(one, slot, filter)),
    )
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .slice(0, most);
}

function movedInto(range: Range): SQL | undefined {
  return between(seriesDays.movedTo, range.from, range.to);
}

/** A box has no stage, so it shows only where nobody asks for one. */
function fits(one: SeriesRow, slot: Slot, filter: PostFilter): boolean {
  const { stages, formatIds, responsibleIds, channelIds, text } = filter;
  const among = (wanted: string[] | undefined, have: string | null) =>
    !wanted?.length || (have !== null && wanted.includes(have));
  return (
    !stages?.length &&
    among(formatIds, one.formatId) &&
    among(responsibleIds, one.responsibleId) &&
    (!channelIds?.length || one.channelIds.some((id) => channelIds.includes(id))) &&
    (!text || foldText(`${slot.name} ${slot.title ?? ""}`).includes(foldText(text)))
  );
}

function orderOf({ plannedOn, plannedTime, name, seriesId }: Slot): string {
  return [plannedOn, plannedTime ?? "99:99", name, seriesId].join(" ");
}
