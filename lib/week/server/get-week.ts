import "server-only";
import { and, count, eq, gte, inArray, isNull, lt, notInArray } from "drizzle-orm";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { layersBetween } from "@/lib/occasions/server/layers-between";
import { inSight } from "@/lib/posts/server/match-posts";
import { selectCards } from "@/lib/posts/server/select-cards";
import { addDays } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";
import { todayIn } from "@/lib/time/zones";
import type { Week } from "../contract";

const finished = ["published", "evaluated", "discarded"] as const;
const most = 100;
const occasionDays = 42;

/** The first screen of a person in a district: only what is theirs, from the dates as they are now. */
export async function getWeek(ctx: Ctx, input: { associationId: string }): Promise<Week> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const today = todayIn(ctx.now);
  const weekStart = startOfIsoWeek(today);
  const nextWeekStart = addDays(weekStart, 7);
  const mine = and(inSight(scope), inArray(posts.responsibleId, myMembership(ctx, scope.associationId)));
  const open = notInArray(posts.stage, [...finished]);
  const undated = and(mine, open, isNull(posts.plannedOn));
  const soon = { from: today, to: addDays(today, occasionDays) };
  const [dated, overdue, tray, [trayCount], layers] = await Promise.all([
    selectCards(
      ctx,
      and(mine, gte(posts.plannedOn, weekStart), lt(posts.plannedOn, addDays(weekStart, 14))),
      most,
    ),
    selectCards(ctx, and(mine, open, lt(posts.plannedOn, today)), most),
    selectCards(ctx, undated, most),
    ctx.db.select({ total: count() }).from(posts).where(undated),
    layersBetween(ctx, scope, soon),
  ]);
  const late = new Set(overdue.map((post) => post.id));
  const rest = dated.filter((post) => !late.has(post.id) && post.stage !== "discarded");
  return {
    today,
    weekStart,
    nextWeekStart,
    thisWeek: rest.filter((post) => (post.plannedOn ?? "") < nextWeekStart),
    nextWeek: rest.filter((post) => (post.plannedOn ?? "") >= nextWeekStart),
    overdue,
    undated: tray,
    undatedTotal: trayCount?.total ?? 0,
    occasions: layers.occasions.slice(0, 3),
  };
}

function myMembership(ctx: Ctx, associationId: string) {
  return ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.associationId, associationId), eq(memberships.personId, ctx.me.personId)));
}
