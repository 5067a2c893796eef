import "server-only";
import { and, count, isNull } from "drizzle-orm";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { ruleBroken } from "@/lib/errors";
import { layersBetween } from "@/lib/occasions/server/layers-between";
import { matching, type PostRange } from "@/lib/posts/server/match-posts";
import { selectCards } from "@/lib/posts/server/select-cards";
import { diffDays } from "@/lib/time/days";
import type { CalendarRange } from "../contract";

export type GetCalendarInput = PostRange & { associationId: string; from: string; to: string };

/** One answer carries at most this many dated posts; `total` stays true beyond it. */
const most = 2_000;
const mostUndated = 100;
const longestRange = 400;

/** Everything one range of one association shows: posts, undated posts, holidays and action days. */
export async function getCalendar(ctx: Ctx, input: GetCalendarInput): Promise<CalendarRange> {
  const scope = await enter(ctx, input.associationId, "post.read");
  const length = diffDays(input.from, input.to);
  if (length < 0 || length > longestRange) throw ruleBroken("rangeTooLong", { days: longestRange });
  const dated = matching(ctx, scope, input);
  const undated = and(
    matching(ctx, scope, { ...input, from: undefined, to: undefined }),
    isNull(posts.plannedOn),
  );
  const [rows, tray, [trayCount], layers] = await Promise.all([
    selectCards(ctx, dated, most + 1),
    selectCards(ctx, undated, mostUndated),
    ctx.db.select({ total: count() }).from(posts).where(undated),
    layersBetween(ctx, scope, input),
  ]);
  const total = rows.length > most ? await countAll(ctx, dated) : rows.length;
  return { posts: rows.slice(0, most), total, undated: tray, undatedTotal: trayCount?.total ?? 0, ...layers };
}

async function countAll(ctx: Ctx, wanted: ReturnType<typeof matching>): Promise<number> {
  const [row] = await ctx.db.select({ total: count() }).from(posts).where(wanted);
  return row?.total ?? 0;
}
