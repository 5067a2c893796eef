import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import type { ReadBudget } from "@/lib/budget/server/read-budget";
import { awayUntil, momentOf } from "@/lib/coverage/rules-away";
import type { PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { todayIn } from "@/lib/time/zones";
import type { OnBehalfOf } from "../contract-parts";

/** Somebody whose editing duty I have now, and until which day they are away. */
export type Principal = { membershipId: string; name: string; until: Day };

/** Which work is mine: my own, and of those who are away what falls due before they are back. */
export type Mine = {
  principals: readonly Principal[];
  /** Whose work on a day it is in whose stead it would be mine; null where it is not mine. A day gone by waits today. */
  inherits(responsibleId: string | null, day: Day): boolean;
  /** Cards with whose they are; those of others of which nothing falls due meanwhile are left out. */
  marked<C extends PostCard>(cards: readonly C[]): (C & { onBehalfOf: OnBehalfOf })[];
  ofWhom(responsibleId: string | null): OnBehalfOf;
};

/** The memberships whose editing duty somebody has now in an association. */
export function stoodInFor(ctx: Ctx, associationId: string): string[] {
  return ctx.me.standsIn
    .filter((one) => one.associationId === associationId && one.duty === "editing")
    .map(({ membershipId }) => membershipId);
}

/** What of the posts of others is mine now, from their absences and steps: reckoned anew each time, so that nothing stays. */
export function mineOf(ctx: Ctx, { budget, team }: ReadBudget): Mine {
  const today = todayIn(ctx.now);
  const now = momentOf(ctx.now);
  const everybody = [...team.members, ...team.helpers.flatMap(({ members }) => members)];
  const myIds = everybody.flatMap((one) => (one.personId === ctx.me.personId ? [one.membershipId] : []));
  const ids = stoodInFor(ctx, team.associationId);
  const principals = team.members.flatMap(({ membershipId, name, absences }) => {
    const until = ids.includes(membershipId) ? awayUntil(absences, now) : null;
    return until === null ? [] : [{ membershipId, name, until }];
  });
  const principalOf = (id: string | null) => principals.find(({ membershipId }) => membershipId === id);
  const holds = (principal: Principal, day: Day) =>
    day === today ||
    (day <= principal.until &&
      budget.holderOf(principal.membershipId, day).some(({ membershipId }) => myIds.includes(membershipId)));
  const stepDays = new Map(
    budget.posts.map(({ postId, steps }) => [
      postId,
      steps.flatMap(({ done, dueOn }) => (done ? [] : [dueOn])),
    ]),
  );
  const fallsDue = (principal: Principal, card: PostCard) => {
    if (isFinished(card)) return card.plannedOn !== null && holds(principal, card.plannedOn);
    const deadline = card.decisionDueAt === null ? null : todayIn(new Date(card.decisionDueAt));
    const days = [card.plannedOn, deadline, ...(stepDays.get(card.id) ?? [])];
    return days.some((day) => day !== null && holds(principal, day < today ? today : day));
  };
  const ofWhom = (id: string | null): OnBehalfOf => {
    const found = principalOf(id);
    return found ? { membershipId: found.membershipId, name: found.name } : null;
  };
  return {
    principals,
    ofWhom,
    inherits(responsibleId, day) {
      const principal = principalOf(responsibleId);
      return principal !== undefined && holds(principal, day < today ? today : day);
    },
    marked: (cards) =>
      cards.flatMap((card) => {
        const principal = principalOf(card.responsibleId);
        if (principal && !fallsDue(principal, card)) return [];
        return [{ ...card, onBehalfOf: ofWhom(card.responsibleId) }];
      }),
  };
}

function isFinished({ stage }: PostCard): boolean {
  return stage === "published" || stage === "evaluated";
}
