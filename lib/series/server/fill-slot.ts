import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { channels } from "@/db/schema/associations";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { inTransaction } from "@/lib/access/server/in-transaction";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";
import type { Post } from "@/lib/posts/contract";
import { checkDay } from "@/lib/posts/server/check-day";
import { createPost } from "@/lib/posts/server/create-post";
import { getPost } from "@/lib/posts/server/get-post";
import { countBefore } from "../rules-days";
import { titleOf } from "../rules-title";
import { findEmptySlot } from "./find-slot";
import { findSeriesToWrite, type SeriesRow } from "./internal";

export type FillSlotInput = { associationId: string; seriesId: string; day: string; postId: string };

/**
 * Makes the post of an empty box, with title, format, channels, day, time and person of its series. The same id twice
 * is the same post. Who comes second gets `RULE` `slotIsFilled` with the post that stands there.
 */
export async function fillSlot(outer: Ctx, input: FillSlotInput): Promise<Post> {
  return inTransaction(outer, async (ctx) => {
    const { associationId, seriesId, day, postId } = input;
    const scope = await enter(ctx, associationId, "post.write");
    await findSeriesToWrite(ctx, scope, seriesId);
    if (await wasMade(ctx, scope, input)) return getPost(ctx, { associationId, postId });
    const { series, plannedOn, plannedTime, exception } = await findEmptySlot(ctx, scope, input);
    checkDay(ctx, plannedOn);
    const number = series.firstNumber + countBefore(series, day);
    return createPost(ctx, {
      associationId,
      postId,
      seriesId,
      seriesDay: day,
      title: exception?.title ?? titleOf(series.titlePattern, { day: plannedOn, number }),
      plannedOn,
      plannedTime,
      formatId: series.formatId,
      ...(await stillThere(ctx, scope, series)),
    });
  });
}

/** Whether this very request was answered before; an id that stands for anything else is `NOT_FOUND`. */
async function wasMade(ctx: Ctx, scope: Scope, { seriesId, day, postId }: FillSlotInput): Promise<boolean> {
  const [row] = await ctx.db
    .select({
      associationId: posts.associationId,
      seriesId: posts.seriesId,
      day: posts.seriesDay,
      deletedAt: posts.deletedAt,
    })
    .from(posts)
    .where(eq(posts.id, postId));
  if (!row) return false;
  const same = row.associationId === scope.associationId && row.seriesId === seriesId && row.day === day;
  if (!same || row.deletedAt) throw notFound();
  return true;
}

/** The person as long as they belong here, and the channels in use: the series may be older than both. */
async function stillThere(ctx: Ctx, scope: Scope, { responsibleId, channelIds }: SeriesRow) {
  const own = scope.associationId;
  const here = and(eq(memberships.associationId, own), isNull(memberships.endedAt));
  const stays =
    responsibleId !== null &&
    (await ctx.db.$count(memberships, and(here, eq(memberships.id, responsibleId)))) > 0;
  const inUse = await ctx.db
    .select({ id: channels.id })
    .from(channels)
    .where(and(eq(channels.associationId, own), inArray(channels.id, channelIds), eq(channels.active, true)));
  return { responsibleId: stays ? responsibleId : null, channelIds: inUse.map(({ id }) => id) };
}
