import type { Day } from "@/lib/time/days";
import type { WorkCalendar } from "@/lib/time/working-time";
import { type PostStep, stepsAhead, type WorkedPost } from "./rules-steps";

/** Somebody of an association with the whole minutes planned for it each week; `workDays` are ISO weekdays. */
export type BudgetMember = {
  membershipId: string;
  weeklyMinutes: number;
  workDays: readonly number[];
  hasEditing: boolean;
};

export const fixedDuties = ["community", "monitoring", "meeting", "exchange", "figures", "reserve"] as const;

/** What comes back each week whatever is planned: whole minutes a week, of one member, or where null of all editors. */
export type FixedDuty = { key: (typeof fixedDuties)[number]; minutes: number; memberId: string | null };

/**
 * The field's starting values, 150 of 300 minutes: community care 15 minutes a day, monitoring, the editorial round,
 * the monthly exchange of 90 minutes and the figures of 45, both by the week, and a reserve.
 */
export const broughtDuties: readonly FixedDuty[] = [
  { key: "community", minutes: 75, memberId: null },
  { key: "monitoring", minutes: 15, memberId: null },
  { key: "meeting", minutes: 20, memberId: null },
  { key: "exchange", minutes: 20, memberId: null },
  { key: "figures", minutes: 10, memberId: null },
  { key: "reserve", minutes: 10, memberId: null },
];

/** Who has a day's duty, or half of it. */
export type Holder = { membershipId: string; share: 0.5 | 1 };

/**
 * Who has a member's editing duty on a working day: themselves, who stands in, or half each; the first gets the odd
 * minute. What the shares lack of 1 is held by nobody. Somebody without the duty has their own work unless away.
 */
export type HolderOf = (membershipId: string, day: Day) => readonly Holder[];

/** How much of a working day somebody is away. */
export type AwayShareOn = (membershipId: string, day: Day) => 0 | 0.5 | 1;

/** A post as the budget sees it, made by `budgetPost`; `responsibleId` is a membership, null where nobody is responsible. */
export type BudgetPost = {
  postId: string;
  title: string;
  responsibleId: string | null;
  steps: readonly PostStep[];
};

/** Everything that the weeks of an association depend on. Each member and each post is in it once. */
export type Budget = {
  calendar: WorkCalendar;
  members: readonly BudgetMember[];
  duties: readonly FixedDuty[];
  posts: readonly BudgetPost[];
  holderOf: HolderOf;
  awayShareOn: AwayShareOn;
};

/** A post whose steps are still to be reckoned: as planned, or as somebody thinks of planning it. */
export type PlannedPost = Omit<BudgetPost, "steps"> & WorkedPost;

/** A post with the steps that its day, stage and minutes give it, as they can still be done today. */
export function budgetPost(
  post: PlannedPost,
  { calendar, today }: { calendar: WorkCalendar; today: Day },
): BudgetPost {
  const { postId, title, responsibleId } = post;
  return { postId, title, responsibleId, steps: stepsAhead(post, calendar, today) };
}
