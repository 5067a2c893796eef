import "server-only";
import { and, eq, exists, gte, inArray, isNull, lt, ne, notInArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { memberships } from "@/db/schema/people";
import { comments, posts } from "@/db/schema/posts";
import { series } from "@/db/schema/series";
import type { Ctx, Scope } from "@/lib/access/server/context";
import type { IdeaCard, PostCard } from "@/lib/posts/contract";
import { inSight } from "@/lib/posts/server/match-posts";
import { cardCount, cardList } from "@/lib/posts/server/select-cards";
import { ideaList } from "@/lib/posts/server/select-ideas";
import { addDays, type Day } from "@/lib/time/days";
import type { Week } from "../contract";
import { type AnsweredRow, answeredList } from "./answered-list";
import { askedByMe } from "./asked-by-me";
import { editedForBy } from "./edited-for-by";
import { followUpsOf } from "./follow-ups-of";
import { type Mine, stoodInFor } from "./inherited";
import { type MissedRow, missedList } from "./missed-list";
import { type WithdrawnRow, withdrawnList } from "./withdrawn-list";

const finished = ["published", "evaluated", "discarded"] as const;
const most = 100;

/**
 * The lists of posts, as columns of a select: mine, and those of the people whose editing duty I have now. Which of the
 * latter fall due meanwhile is for `cardsOf` to say.
 */
export function cardColumnsOf(ctx: Ctx, scope: Scope, { today, weekStart }: { today: Day; weekStart: Day }) {
  const me = myMembership(ctx, scope.associationId);
  const stood = stoodInFor(ctx, scope.associationId);
  const isMine = inArray(posts.responsibleId, me);
  const own = and(inSight(scope), isMine);
  const mine = and(inSight(scope), or(isMine, inArray(posts.responsibleId, stood)));
  const open = notInArray(posts.stage, [...finished]);
  const undated = and(own, open, isNull(posts.plannedOn));
  const mineOrNobodys = and(inSight(scope), or(mine, isNull(posts.responsibleId)));
  const toAnswer = or(mine, and(inSight(scope), askedByMe(ctx)));
  const twoWeeks = and(mine, gte(posts.plannedOn, weekStart), lt(posts.plannedOn, addDays(weekStart, 14)));
  return {
    dated: cardList(ctx, twoWeeks, most),
    overdue: cardList(ctx, and(mine, open, isNull(posts.heldAt), lt(posts.plannedOn, today)), most),
    followUps: ideaList(ctx, followUpsOf(ctx, scope, { mine, today }), { today, limit: most }),
    withdrawn: withdrawnList(ctx, and(mineOrNobodys, ne(posts.stage, "discarded")), most),
    mentioned: cardList(ctx, and(inSight(scope), speaksToMe(ctx, scope.associationId)), most),
    answered: answeredList(ctx, toAnswer, most),
    // A missed deadline is also a deputy's to mend, whether or not its author is there.
    missed: missedList(ctx, or(toAnswer, and(inSight(scope), editedForBy(ctx, me))), most),
    undated: cardList(ctx, undated, most),
    undatedTotal: cardCount(undated),
  };
}

type Read = {
  dated: PostCard[];
  overdue: PostCard[];
  followUps: IdeaCard[];
  withdrawn: WithdrawnRow[];
  answered: AnsweredRow[];
  missed: MissedRow[];
};
type Cards = Pick<
  Week,
  "thisWeek" | "nextWeek" | "overdue" | "followUps" | "withdrawn" | "answered" | "missed"
>;

/** The lists as they are shown: what is somebody else's is marked, what does not fall due meanwhile left out. */
export function cardsOf(read: Read, mine: Mine, nextWeekStart: Day): Cards {
  const late = new Set(read.overdue.map((post) => post.id));
  const dated = mine.marked(read.dated.filter(({ id, stage }) => !late.has(id) && stage !== "discarded"));
  const isNext = ({ plannedOn }: PostCard) => (plannedOn ?? "") >= nextWeekStart;
  // A follow-up and a withdrawn consent are due now, whatever the day of the post.
  const due = <C extends PostCard>(cards: readonly C[]) =>
    cards.map((card) => ({ ...card, onBehalfOf: mine.ofWhom(card.responsibleId) }));
  return {
    thisWeek: dated.filter((post) => !isNext(post)),
    nextWeek: dated.filter(isNext),
    overdue: mine.marked(read.overdue),
    followUps: due(read.followUps),
    withdrawn: due(read.withdrawn),
    answered: mine.marked(read.answered),
    missed: mine.marked(read.missed),
  };
}

/** Series of which an empty place may be mine: my own and nobody's. */
export function minePerhaps(ctx: Ctx, associationId: string): SQL | undefined {
  return or(isNull(series.responsibleId), inArray(series.responsibleId, myMembership(ctx, associationId)));
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
