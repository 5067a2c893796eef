import "server-only";
import { and, eq, gte, inArray, isNull, lt, notInArray } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { memberships } from "@/db/schema/people";
import { posts } from "@/db/schema/posts";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";
import { layerColumns, layersBetween } from "@/lib/occasions/server/layers-between";
import { inSight } from "@/lib/posts/server/match-posts";
import { cardCount, cardList } from "@/lib/posts/server/select-cards";
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
  const twoWeeks = and(mine, gte(posts.plannedOn, weekStart), lt(posts.plannedOn, addDays(weekStart, 14)));
  const [read] = await ctx.db
    .select({
      dated: cardList(ctx, twoWeeks, most),
      overdue: cardList(ctx, and(mine, open, lt(posts.plannedOn, today)), most),
      undated: cardList(ctx, undated, most),
      undatedTotal: cardCount(undated),
      ...layerColumns(ctx, scope, soon),
    })
    .from(associations)
    .where(eq(associations.id, scope.associationId));
  if (!read) throw notFound();
  const { dated, overdue, undatedTotal } = read;
  const late = new Set(overdue.map((post) => post.id));
  const rest = dated.filter((post) => !late.has(post.id) && post.stage !== "discarded");
  return {
    today,
    weekStart,
    nextWeekStart,
    thisWeek: rest.filter((post) => (post.plannedOn ?? "") < nextWeekStart),
    nextWeek: rest.filter((post) => (post.plannedOn ?? "") >= nextWeekStart),
    overdue,
    undated: read.undated,
    undatedTotal,
    occasions: layersBetween(ctx, read, soon).occasions.slice(0, 3),
  };
}

function myMembership(ctx: Ctx, associationId: string) {
  return ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.associationId, associationId), eq(memberships.personId, ctx.me.personId)));
}
