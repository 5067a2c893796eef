import type { Step } from "@/db/enums";
import type { Day } from "@/lib/time/days";
import { addDays, weekdayOf } from "@/lib/time/days";
import { daysOfWeek } from "@/lib/time/weeks";
import { isWorkingDay, workingDayUpTo } from "@/lib/time/working-days";
import type { Budget, BudgetMember, BudgetPost, FixedDuty } from "./rules-budget";
import { shareOut } from "./rules-share";

/** Planned work of a week in whole minutes above 0; of an inherited step it may be a part, on a day shared by two. */
export type WeekItem = StepItem | FixedItem;

export type StepItem = {
  kind: "step";
  postId: string;
  title: string;
  step: Step;
  dueOn: Day;
  minutes: number;
  done: boolean;
  /** The member whose work it would be if they were there; null is one's own. */
  inheritedFrom: string | null;
};

export type FixedItem = {
  kind: "fixed";
  key: FixedDuty["key"];
  minutes: number;
  inheritedFrom: string | null;
};

/**
 * A piece of work and who has it. Nobody has it where nobody stands in (`ownerId` says for whom) and where nobody is
 * responsible (`ownerId` is null).
 */
export type Allotment<Item extends WeekItem = WeekItem> = {
  ownerId: string | null;
  holderId: string | null;
  item: Item;
};

/** All work of an association in the week of a Monday, each minute once. */
export function allotWeek(budget: Budget, monday: Day): Allotment[] {
  const sunday = addDays(monday, 6);
  const posts = budget.posts.map((post) => ({
    ...post,
    steps: post.steps.filter(({ dueOn }) => monday <= dueOn && dueOn <= sunday),
  }));
  return [...posts.flatMap((post) => allotSteps(budget, post)), ...allotDuties(budget, monday)];
}

/**
 * The steps of a post, each with whoever has the duty of the responsible on the day it is due, or, where that is
 * closed, on the last working day before.
 */
export function allotSteps({ calendar, holderOf }: Budget, post: BudgetPost): Allotment<StepItem>[] {
  const { postId, title, responsibleId } = post;
  return post.steps.flatMap(({ minutes, ...step }) => {
    const day = workingDayUpTo(calendar, step.dueOn);
    const holders = responsibleId === null ? [] : holderOf(responsibleId, day);
    return parts(minutes, { ownerId: responsibleId, holders, whole: 1 }).map((part) => ({
      ...part.who,
      item: {
        kind: "step",
        postId,
        title,
        ...step,
        minutes: part.minutes,
        inheritedFrom: part.inheritedFrom,
      },
    }));
  });
}

/** The fixed duties of a week. Holidays leave them as they are, but a week without a working day has none. */
function allotDuties(budget: Budget, monday: Day): Allotment<FixedItem>[] {
  const open = daysOfWeek(monday).filter((day) => isWorkingDay(budget.calendar, day));
  if (open.length === 0) return [];
  return budget.duties.flatMap((duty) =>
    ownersOf(duty, budget.members).flatMap(({ owner, minutes }) =>
      parts(minutes, holdersOver(budget, owner, open)).map((part) => ({
        ...part.who,
        item: { kind: "fixed", key: duty.key, minutes: part.minutes, inheritedFrom: part.inheritedFrom },
      })),
    ),
  );
}

/** Whose a duty is: its member's, or shared by all with editing duty by their weekly minutes; null where nobody is. */
function ownersOf(
  { minutes, memberId }: FixedDuty,
  members: readonly BudgetMember[],
): { owner: BudgetMember | null; minutes: number }[] {
  const owners = members
    .filter(({ membershipId, hasEditing }) => (memberId === null ? hasEditing : membershipId === memberId))
    .sort((one, other) => (one.membershipId < other.membershipId ? -1 : 1));
  if (owners.length === 0) return [{ owner: null, minutes }];
  const shares = shareOut(
    minutes,
    owners.map(({ weeklyMinutes }) => weeklyMinutes),
  );
  return owners.map((owner, place) => ({ owner, minutes: shares[place] ?? 0 }));
}

type Held = {
  ownerId: string | null;
  holders: readonly { membershipId: string; share: number }[];
  /** What the shares would add up to if all was held. */
  whole: number;
};

/** Who holds a member's days of a week: those they work on, or, where all of these are closed, all that are open. */
function holdersOver({ holderOf }: Budget, owner: BudgetMember | null, open: readonly Day[]): Held {
  if (owner === null) return { ownerId: null, holders: [], whole: 1 };
  const own = open.filter((day) => owner.workDays.includes(weekdayOf(day)));
  const days = own.length > 0 ? own : open;
  const shares = new Map<string, number>();
  for (const { membershipId, share } of days.flatMap((day) => holderOf(owner.membershipId, day))) {
    shares.set(membershipId, (shares.get(membershipId) ?? 0) + share);
  }
  const holders = [...shares].map(([membershipId, share]) => ({ membershipId, share }));
  return { ownerId: owner.membershipId, holders, whole: days.length };
}

/** Minutes shared out among their holders; what none of them holds comes last and is nobody's. */
function parts(minutes: number, { ownerId, holders, whole }: Held) {
  const held = holders.reduce((sum, { share }) => sum + share, 0);
  const ids = [...holders.map(({ membershipId }) => membershipId), null];
  const shared = shareOut(minutes, [...holders.map(({ share }) => share), Math.max(0, whole - held)]);
  return ids
    .map((holderId, place) => ({
      who: { ownerId, holderId },
      minutes: shared[place] ?? 0,
      inheritedFrom: holderId === ownerId ? null : ownerId,
    }))
    .filter((part) => part.minutes > 0);
}
