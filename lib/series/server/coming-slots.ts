import "server-only";
import { and, eq, gte, inArray, or } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import { seriesDays } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { SeriesSlot } from "../contract";
import { placeOf, placesIn, type SeriesPlace } from "../rules";
import { nextSeriesDays } from "../rules-days";
import { exceptionColumns, filling, type SeriesRow } from "./internal";

type Wanted = { from: string; most: number };

/**
 * The next places of each series from a day on, in order: empty ones, those left out, and filled ones where their post
 * lies now.
 */
export async function comingSlots(
  ctx: Ctx,
  scope: Scope,
  { rows, from, most }: Wanted & { rows: SeriesRow[] },
): Promise<(row: SeriesRow) => SeriesSlot[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return () => [];
  const exceptions = await readExceptions(ctx, ids, from);
  const filled = await readFilled(ctx, scope, { ids, from });
  return (row) => {
    const own = exceptions.filter(({ seriesId }) => seriesId === row.id);
    const posted = new Map(filled.filter(({ seriesId }) => seriesId === row.id).map((one) => [one.day, one]));
    const last = nextSeriesDays(row, from, most).at(-1) ?? from;
    const places = new Map(placesIn(row, own, { from, to: last }).map((place) => [place.day, place]));
    for (const { day } of posted.values()) {
      if (day && !places.has(day)) places.set(day, placeOf(row, day, null));
    }
    return [...places.values()]
      .map((place) => toSlot(place, posted.get(place.day), own))
      .filter(({ plannedOn }) => plannedOn >= from)
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      .slice(0, most);
  };
}

type Exceptions = Awaited<ReturnType<typeof readExceptions>>;
type Filled = Awaited<ReturnType<typeof readFilled>>[number];

function toSlot({ day, plannedOn, plannedTime }: SeriesPlace, post: Filled | undefined, own: Exceptions) {
  const skipped = own.find((one) => one.day === day);
  const at = post?.plannedOn ? { plannedOn: post.plannedOn, plannedTime: post.plannedTime } : null;
  return {
    day,
    ...(at ?? { plannedOn, plannedTime }),
    post: post ? { id: post.id, title: post.title } : null,
    skipped: skipped?.skipReason && !post ? { reason: skipped.skipReason, by: skipped.skippedByName } : null,
  };
}

function readExceptions(ctx: Ctx, ids: string[], from: string) {
  return ctx.db
    .select({ ...exceptionColumns, skippedByName: persons.name })
    .from(seriesDays)
    .leftJoin(persons, eq(persons.id, seriesDays.skippedById))
    .where(
      and(inArray(seriesDays.seriesId, ids), or(gte(seriesDays.day, from), gte(seriesDays.movedTo, from))),
    );
}

function readFilled(ctx: Ctx, scope: Scope, { ids, from }: { ids: string[]; from: string }) {
  return ctx.db
    .select({
      id: posts.id,
      seriesId: posts.seriesId,
      day: posts.seriesDay,
      title: posts.title,
      plannedOn: posts.plannedOn,
      plannedTime: posts.plannedTime,
    })
    .from(posts)
    .where(
      and(
        eq(posts.associationId, scope.associationId),
        inArray(posts.seriesId, ids),
        filling,
        or(gte(posts.seriesDay, from), gte(posts.plannedOn, from)),
      ),
    );
}

function orderOf({ plannedOn, plannedTime, day }: SeriesSlot): string {
  return [plannedOn, plannedTime ?? "99:99", day].join(" ");
}
