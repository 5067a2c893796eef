import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import type { WeekItem } from "@/lib/budget/rules-allot";
import type { PlannedPost } from "@/lib/budget/rules-budget";
import { stepsOf } from "@/lib/budget/rules-steps";
import { verdict, weekLoad } from "@/lib/budget/rules-week";
import type { ReadBudget } from "@/lib/budget/server/read-budget";
import type { TeamMember } from "@/lib/coverage/rules-team";
import { hasDuty } from "@/lib/members/rules";
import { addDays, type Day } from "@/lib/time/days";
import type { FollowUpCard, MissedCard } from "../contract";
import type { DueStep, LoadItem, OnBehalfOf, WeekLoad, WeekTask } from "../contract-parts";
import type { Mine } from "./inherited";

/** My own membership of a team; none for somebody of an association that helps out. */
export function myselfIn(ctx: Ctx, { team }: ReadBudget): TeamMember | undefined {
  return team.members.find(({ personId }) => personId === ctx.me.personId);
}

/** The weeks of these Mondays with what they are made of; none for somebody who neither writes nor has work here. */
export function barOf(read: ReadBudget, member: TeamMember | undefined, mondays: readonly Day[]): WeekLoad[] {
  if (!member) return [];
  const bar = mondays.map((monday) => {
    const { items, ...load } = weekLoad(read.budget, member.membershipId, monday);
    return { monday, ...load, ...verdict(load), items: byPost(items, nameIn(read)) };
  });
  const works = hasDuty(member.roles, "editing") || bar.some(({ plannedMinutes }) => plannedMinutes > 0);
  return works ? bar : [];
}

type NameOf = (membershipId: string | null) => OnBehalfOf;

function nameIn({ team }: ReadBudget): NameOf {
  return (id) => {
    const found = team.members.find(({ membershipId }) => membershipId === id);
    return found ? { membershipId: found.membershipId, name: found.name } : null;
  };
}

/** The steps of a post together, one's own before those of others, in the order of the week. */
function byPost(items: readonly WeekItem[], nameOf: NameOf): LoadItem[] {
  const parts = Map.groupBy(items, (item) =>
    [item.kind === "step" ? item.postId : item.key, item.inheritedFrom].join(" "),
  );
  const all = [...parts.values()].flatMap((some): LoadItem[] => {
    const [first] = some;
    if (!first) return [];
    const minutes = some.reduce((sum, one) => sum + one.minutes, 0);
    const onBehalfOf = nameOf(first.inheritedFrom);
    return first.kind === "step"
      ? [{ kind: "post", postId: first.postId, title: first.title, minutes, onBehalfOf }]
      : [{ kind: "fixed", key: first.key, minutes, onBehalfOf }];
  });
  const rank = ({ kind, onBehalfOf }: LoadItem) => (kind === "fixed" ? 2 : onBehalfOf ? 1 : 0);
  return all.toSorted((one, other) => rank(one) - rank(other));
}

/** Aftercare that nobody ticked off is not asked for longer than this many days. */
const aftercareDays = 7;

/**
 * Undone steps of today and of days gone by, the longest due first. A post whose own day is over needs a new day first
 * and is not among them.
 */
export function dueStepsOf(read: ReadBudget, { myId, mine, today }: Whose): DueStep[] {
  return ownPosts(read, { myId, mine })
    .flatMap((post) =>
      stepsOf(post, read.budget.calendar).flatMap(({ done, step, dueOn, minutes }) => {
        if (done || dueOn > today || !isAsked(post, { step, dueOn }, today)) return [];
        if (!isMine(post, { myId, mine }, dueOn)) return [];
        const { postId, title, plannedOn } = post;
        if (plannedOn === null) return [];
        return [
          { postId, title, step, dueOn, plannedOn, minutes, onBehalfOf: mine.ofWhom(post.responsibleId) },
        ];
      }),
    )
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

type Whose = { myId: string | null; mine: Mine; today: Day };

/** Posts of mine and of those in whose stead I am here; which of their steps are mine, `isMine` says. */
function ownPosts({ planned }: ReadBudget, { myId, mine }: Omit<Whose, "today">): PlannedPost[] {
  return planned.filter(({ responsibleId: id }) => id !== null && (id === myId || mine.ofWhom(id) !== null));
}

function isMine({ responsibleId }: PlannedPost, { myId, mine }: Omit<Whose, "today">, dueOn: Day): boolean {
  return responsibleId !== null && (responsibleId === myId || mine.inherits(responsibleId, dueOn));
}

function isAsked(post: PlannedPost, { step, dueOn }: { step: string; dueOn: Day }, today: Day): boolean {
  if (post.stage === "published") return step === "aftercare" && dueOn >= addDays(today, -aftercareDays);
  return post.plannedOn !== null && post.plannedOn >= today;
}

function orderOf({ dueOn, plannedOn, title, postId }: DueStep): string {
  return [dueOn, plannedOn, title, postId].join("\n");
}

/** Planned values: how long it takes to find a way out, and to look at something again. */
const missedMinutes = 10;
const followUpMinutes = 10;

/** What could be done now: what was missed, steps of this week and the weeks after, what is to be looked at again. */
export function tasksOf(
  read: ReadBudget,
  {
    myId,
    mine,
    missed,
    followUps,
  }: Omit<Whose, "today"> & { missed: MissedCard[]; followUps: FollowUpCard[] },
): WeekTask[] {
  const none = { step: null, dueOn: null, plannedOn: null, deadlineAt: null };
  const steps = ownPosts(read, { myId, mine }).flatMap((post) =>
    stepsOf(post, read.budget.calendar).flatMap(({ done, step, dueOn, minutes }): WeekTask[] => {
      if (done || post.stage === "published" || post.plannedOn === null) return [];
      if (!isMine(post, { myId, mine }, dueOn)) return [];
      const { postId: id, title, plannedOn } = post;
      const onBehalfOf = mine.ofWhom(post.responsibleId);
      return [{ ...none, kind: "step", id, title, minutes, step, dueOn, plannedOn, onBehalfOf }];
    }),
  );
  return [
    ...missed.map(
      (one): WeekTask => ({
        ...none,
        kind: "missed",
        id: one.id,
        title: one.title,
        minutes: missedMinutes,
        deadlineAt: one.decisionDueAt,
        onBehalfOf: one.onBehalfOf,
      }),
    ),
    ...steps,
    ...followUps.map(
      (one): WeekTask => ({
        ...none,
        kind: "followUp",
        id: one.id,
        title: one.title,
        minutes: followUpMinutes,
        dueOn: one.followUpOn,
        onBehalfOf: one.onBehalfOf,
      }),
    ),
  ];
}
