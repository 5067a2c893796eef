import "server-only";
import { and, eq, exists, gte, inArray, isNull, lt, ne, notInArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { associations } from "@/db/schema/associations";
import { memberships } from "@/db/schema/people";
import { comments, posts } from "@/db/schema/posts";
import { series } from "@/db/schema/series";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { notFound } from "@/lib/errors";
import { layerColumns, layersBetween } from "@/lib/occasions/server/layers-between";
import { inSight } from "@/lib/posts/server/match-posts";
import { cardCount, cardList } from "@/lib/posts/server/select-cards";
import { ideaList } from "@/lib/posts/server/select-ideas";
import { slotColumns, slotsBetween } from "@/lib/series/server/slots-between";
import { addDays } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";
import { todayIn } from "@/lib/time/zones";
import type { Week } from "../contract";
import { answeredList } from "./answered-list";
import { askedByMe } from "./asked-by-me";
import { editedForBy } from "./edited-for-by";
import { followUpsOf } from "./follow-ups-of";
import { missedList } from "./missed-list";
import { withdrawnList } from "./withdrawn-list";

const finished = ["published", "evaluated", "discarded"] as const;
const most = 100;
const occasionDays = 42;

/** The first screen of a person in a district: only what is theirs, from the dates as they are now. */
export async function getWeek(ctx: Ctx, input: { associationId: string }): Promise<Week> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const today = todayIn(ctx.now);
  const weekStart = startOfIsoWeek(today);
  const nextWeekStart = addDays(weekStart, 7);
  const me = myMembership(ctx, scope.associationId);
  const mine = and(inSight(scope), inArray(posts.responsibleId, me));
  const open = notInArray(posts.stage, [...finished]);
  const undated = and(mine, open, isNull(posts.plannedOn));
  const mineOrNobodys = and(inSight(scope), or(mine, isNull(posts.responsibleId)));
  const withdrawn = and(mineOrNobodys, ne(posts.stage, "discarded"));
  const mineToAnswer = and(inSight(scope), or(inArray(posts.responsibleId, me), askedByMe(ctx)));
  const soon = { from: today, to: addDays(today, occasionDays) };
  const twoWeeks = and(mine, gte(posts.plannedOn, weekStart), lt(posts.plannedOn, addDays(weekStart, 14)));
  const boxes = { from: today, to: addDays(weekStart, 13) };
  const minePerhaps = or(isNull(series.responsibleId), inArray(series.responsibleId, me));
  const [read] = await ctx.db
    .select({
      dated: cardList(ctx, twoWeeks, most),
      overdue: cardList(ctx, and(mine, open, lt(posts.plannedOn, today)), most),
      followUps: ideaList(ctx, followUpsOf(ctx, scope, { mine, today }), { today, limit: most }),
      withdrawn: withdrawnList(ctx, withdrawn, most),
      mentioned: cardList(ctx, and(inSight(scope), speaksToMe(ctx, scope.associationId)), most),
      answered: answeredList(ctx, mineToAnswer, most),
      missed: missedList(ctx, and(inSight(scope), or(mineToAnswer, editedForBy(ctx, me))), most),
      undated: cardList(ctx, undated, most),
      undatedTotal: cardCount(undated),
      ...slotColumns(ctx, scope, { ...boxes, only: minePerhaps }),
      ...layerColumns(ctx, scope, soon),
    })
    .from(associations)
    .where(eq(associations.id, scope.associationId));
  if (!read) throw notFound();
  const { dated, overdue, followUps, undatedTotal } = read;
  const late = new Set(overdue.map((post) => post.id));
  const rest = dated.filter((post) => !late.has(post.id) && post.stage !== "discarded");
  return {
    today,
    weekStart,
    nextWeekStart,
    thisWeek: rest.filter((post) => (post.plannedOn ?? "") < nextWeekStart),
    nextWeek: rest.filter((post) => (post.plannedOn ?? "") >= nextWeekStart),
    overdue,
    followUps,
    withdrawn: read.withdrawn,
    mentioned: read.mentioned,
    answered: read.answered,
    missed: read.missed,
    undated: read.undated,
    undatedTotal,
    slots: slotsBetween(read, boxes),
    occasions: layersBetween(ctx, read, soon).occasions.slice(0, 3),
  };
}

/** A mention is over when its conversation is settled: nothing else marks it as read. */
function speaksToMe(ctx: Ctx, associationId: string): SQL {
  const thread = alias(comments, "thread");
  return exists(
    ctx.db
      .select({ id: comments.id })
      .from(comments)
      .innerJoin(thread, eq(thread.id, sql`coalesce(${comments.threadId}, ${comments.id})`))
      .where(
        and(
          eq(comments.associationId, associationId),
          eq(comments.postId, posts.id),
          isNull(comments.deletedAt),
          isNull(thread.resolvedAt),
          sql`${comments.mentions} && array(${myMembership(ctx, associationId)})`,
        ),
      ),
  );
}

function myMembership(ctx: Ctx, associationId: string) {
  return ctx.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.associationId, associationId), eq(memberships.personId, ctx.me.personId)));
}
