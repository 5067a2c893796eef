import "server-only";
import { eq } from "drizzle-orm";
import { associations } from "@/db/schema/associations";
import { can } from "@/lib/access/policy";
import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { budgetColumns } from "@/lib/budget/server/budget-columns";
import { budgetOf } from "@/lib/budget/server/read-budget";
import { readTeam } from "@/lib/coverage/server/read-teams";
import { notFound } from "@/lib/errors";
import { layerColumns, layersBetween } from "@/lib/occasions/server/layers-between";
import { slotColumns, slotsBetween } from "@/lib/series/server/slots-between";
import { addDays } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";
import { todayIn } from "@/lib/time/zones";
import type { Week } from "../contract";
import type { OnBehalfOf } from "../contract-parts";
import { mineOf } from "./inherited";
import { readReturned } from "./read-returned";
import { absenceColumns, endedAbsenceOf, gapsAhead, ownAbsenceOf, standingInOf } from "./week-absences";
import { cardColumnsOf, cardsOf, minePerhaps } from "./week-cards";
import { barOf, dueStepsOf, myselfIn, tasksOf } from "./week-work";

const occasionDays = 42;

/**
 * The first screen of a person in a district: what is theirs, and what falls due of those whose duties they have now,
 * from the dates as they are at this moment. Nobody else's planned minutes are in it.
 */
export async function getWeek(ctx: Ctx, input: { associationId: string }): Promise<Week> {
  const scope = await enter(ctx, input.associationId, "post.readInternal");
  const today = todayIn(ctx.now);
  const weekStart = startOfIsoWeek(today);
  const nextWeekStart = addDays(weekStart, 7);
  const soon = { from: today, to: addDays(today, occasionDays) };
  const boxes = { from: today, to: addDays(weekStart, 13) };
  const [row, team] = await Promise.all([
    ctx.db
      .select({
        ...cardColumnsOf(ctx, scope, { today, weekStart }),
        ...slotColumns(ctx, scope, { ...boxes, only: minePerhaps(ctx, scope.associationId) }),
        ...layerColumns(ctx, scope, soon),
        ...budgetColumns(ctx, scope, { from: weekStart, to: boxes.to }),
        ...absenceColumns(ctx, scope, today),
      })
      .from(associations)
      .where(eq(associations.id, scope.associationId)),
    readTeam(ctx.db, scope.associationId, weekStart),
  ]);
  const [read] = row;
  if (!read) throw notFound();
  const made = budgetOf(read, team, ctx.now);
  const mine = mineOf(ctx, made);
  const member = myselfIn(ctx, made);
  const whose = { myId: member?.membershipId ?? null, mine, today };
  const cards = cardsOf(read, mine, nextWeekStart);
  const dueSteps = dueStepsOf(made, whose);
  const ended = endedAbsenceOf(read.ownAbsences, ctx.now);
  const open = [
    ...cards.overdue,
    ...cards.missed,
    ...dueSteps.map(({ postId: id, ...one }) => ({ id, ...one })),
  ];
  const openPosts = (membershipId: string) =>
    new Set(open.flatMap(({ id, onBehalfOf }) => (onBehalfOf?.membershipId === membershipId ? [id] : [])))
      .size;
  return {
    today,
    weekStart,
    nextWeekStart,
    bar: barOf(made, member, [weekStart, nextWeekStart]),
    dueSteps,
    tasks: tasksOf(made, { ...whose, ...cards }),
    calendar: { federalState: read.federalState, workingHours: made.workingHours },
    standsIn: standingInOf(ctx, made, { theirAbsences: read.theirAbsences, openPosts }),
    asked: read.asked,
    away: ownAbsenceOf(read.ownAbsences, made, { member, now: ctx.now }),
    returned:
      ended && member
        ? {
            ...(await readReturned(ctx, scope, { absence: ended, myId: member.membershipId })),
            open: openOf(open),
          }
        : null,
    gaps: can(ctx.me.standings, "post.write", scope) ? gapsAhead(made, today) : [],
    ...cards,
    mentioned: read.mentioned,
    undated: read.undated,
    undatedTotal: read.undatedTotal,
    slots: slotsBetween(read, boxes),
    occasions: layersBetween(ctx, read, soon).occasions.slice(0, 3),
  };
}

/** What waits for me of my own, each post once. */
function openOf(open: readonly { id: string; title: string; onBehalfOf: OnBehalfOf }[]) {
  const own = open.filter(({ onBehalfOf }) => onBehalfOf === null);
  return [...new Map(own.map(({ id, title }) => [id, { postId: id, title }])).values()];
}
