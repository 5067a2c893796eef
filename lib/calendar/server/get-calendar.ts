import "server-only";
import { eq } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { unlessHeld } from "@/lib/api/server/unless-held";
import { notFound, ruleBroken } from "@/lib/errors";
import { layerColumns, layersBetween } from "@/lib/occasions/server/layers-between";
import { matching, type PostRange } from "@/lib/posts/server/match-posts";
import { heldAsSeen } from "@/lib/posts/server/on-hold";
import { cardCount, cardList, undatedList } from "@/lib/posts/server/select-cards";
import { slotColumns, slotsBetween } from "@/lib/series/server/slots-between";
import { diffDays } from "@/lib/time/days";
import type { CalendarRange } from "../contract";
import { calendarMark, markColumn, readCalendarMark } from "./calendar-mark";

export type GetCalendarInput = PostRange & { associationId: string; from: string; to: string };

/** One answer carries at most this many dated posts; `total` stays true beyond it. */
const most = 2_000;
const mostUndated = 100;
const longestRange = 400;

/**
 * Everything one range of one association shows, in one statement: posts, undated posts, empty boxes, holidays and
 * action days.
 * @throws StillHeld when the asker holds this answer and nothing was written since
 */
export async function getCalendar(ctx: Ctx, input: GetCalendarInput): Promise<CalendarRange> {
  const scope = await enter(ctx, input.associationId, "post.read");
  const length = diffDays(input.from, input.to);
  if (length < 0 || length > longestRange) throw ruleBroken("rangeTooLong", { days: longestRange });
  if (ctx.held?.asked) unlessHeld(ctx.held, await readCalendarMark(ctx, scope));
  const dated = matching(ctx, scope, input);
  const undated = matching(ctx, scope, { ...input, from: undefined, to: undefined, undated: true });
  const [read] = await ctx.db
    .select({
      posts: cardList(ctx, dated, most),
      total: cardCount(dated),
      undated: undatedList(ctx, undated, mostUndated),
      undatedTotal: cardCount(undated),
      ...slotColumns(ctx, scope, input),
      ...layerColumns(ctx, scope, input),
      written: markColumn(scope),
    })
    .from(associations)
    .where(eq(associations.id, scope.associationId));
  if (!read) throw notFound();
  const { total, undatedTotal, written } = read;
  if (ctx.held) ctx.held.given = calendarMark(ctx, scope, written);
  const slots = slotsBetween(read, input, input);
  const posts = read.posts.map((card) => heldAsSeen(scope, card));
  const tray = read.undated.map((card) => heldAsSeen(scope, card));
  return { posts, total, undated: tray, undatedTotal, slots, ...layersBetween(ctx, read, input) };
}
