import { addDays, type Day } from "@/lib/time/days";
import { daysOfWeek, startOfIsoWeek } from "@/lib/time/weeks";
import { isWorkingDay } from "@/lib/time/working-days";
import type { WorkCalendar } from "@/lib/time/working-time";
import { allotSteps } from "./rules-allot";
import { type Budget, budgetPost, type PlannedPost } from "./rules-budget";
import type { StepMinutes } from "./rules-steps";
import { type Load, weekLoad } from "./rules-week";

/** The field's starting values of a campaign's template adapted on the spot, 40 minutes. */
export const templateMinutes: StepMinutes = {
  research: 5,
  text: 10,
  media: 5,
  check: 5,
  publish: 5,
  aftercare: 10,
};

/** How many weeks later another day is looked for. */
const WEEKS_TO_LOOK = 8;

/** A member's week that a plan changes: planned minutes as they become, and as they are without it. */
export type TouchedWeek = Load & { membershipId: string; monday: Day; beforeMinutes: number };

export type Proposal =
  | { kind: "otherWeek"; monday: Day; day: Day }
  | { kind: "template" }
  | { kind: "standIn"; membershipId: string };

export type PlanTrial = { weeks: TouchedWeek[]; proposals: Proposal[] };

/**
 * What the weeks from today's on become when a post is planned so, new or in place of how it is planned now; by week
 * and member, also of those who would inherit its steps. Where one goes over its minutes by it, what would help: the
 * next of eight weeks with room for everything, a template, the first of the stand-ins (memberships) with room.
 * Weeks of others are for the reckoning only; whoever asks learns of their own.
 */
export function tryPlan(
  budget: Budget,
  post: PlannedPost,
  { today, standIns }: { today: Day; standIns: readonly string[] },
): PlanTrial {
  const without = { ...budget, posts: budget.posts.filter(({ postId }) => postId !== post.postId) };
  const thisMonday = startOfIsoWeek(today);
  const weeks = touchedWeeks(budget, withPost(without, post, today), post.postId).filter(
    ({ monday }) => monday >= thisMonday,
  );
  if (!weeks.some(goesOver)) return { weeks, proposals: [] };
  const fits = (other: PlannedPost) => fitsInto(without, other, today);
  return {
    weeks,
    proposals: [
      ...otherWeek(post, budget.calendar, fits),
      ...template(post, fits),
      ...standIn(post, standIns, fits),
    ],
  };
}

type Fits = (post: PlannedPost) => boolean;

function otherWeek(post: PlannedPost, calendar: WorkCalendar, fits: Fits): Proposal[] {
  const { plannedOn } = post;
  if (plannedOn === null) return [];
  const day = Array.from({ length: WEEKS_TO_LOOK }, (_, week) => addDays(plannedOn, 7 * (week + 1)))
    .flatMap((same) => workingDayLike(calendar, same) ?? [])
    .find((day) => fits({ ...post, plannedOn: day }));
  return day === undefined ? [] : [{ kind: "otherWeek", monday: startOfIsoWeek(day), day }];
}

function template(post: PlannedPost, fits: Fits): Proposal[] {
  const shorter = total(templateMinutes) < total(post.minutes);
  return shorter && fits({ ...post, minutes: templateMinutes }) ? [{ kind: "template" }] : [];
}

function standIn(post: PlannedPost, standIns: readonly string[], fits: Fits): Proposal[] {
  const membershipId = standIns.find((one) => fits({ ...post, responsibleId: one }));
  return membershipId === undefined ? [] : [{ kind: "standIn", membershipId }];
}

/** The day itself where it is a working day, otherwise the last before it in its week, otherwise the first after. */
function workingDayLike(calendar: WorkCalendar, day: Day): Day | undefined {
  const open = daysOfWeek(day).filter((one) => isWorkingDay(calendar, one));
  return open.findLast((one) => one <= day) ?? open[0];
}

/** Whether somebody of the association has each step from this week on, in a week with room for it. */
function fitsInto(without: Budget, post: PlannedPost, today: Day): boolean {
  const thisMonday = startOfIsoWeek(today);
  const all = withPost(without, post, today);
  const held = allotmentsOf(all, post.postId)
    .filter(({ item }) => startOfIsoWeek(item.dueOn) >= thisMonday)
    .every(({ holderId }) => isMember(all, holderId));
  const weeks = touchedWeeks(without, all, post.postId).filter(({ monday }) => monday >= thisMonday);
  return held && weeks.every((week) => week.plannedMinutes <= week.availableMinutes);
}

function touchedWeeks(before: Budget, after: Budget, postId: string): TouchedWeek[] {
  const touched = [...allotmentsOf(before, postId), ...allotmentsOf(after, postId)].flatMap(
    ({ holderId, item }) =>
      holderId !== null && isMember(after, holderId) ? [`${startOfIsoWeek(item.dueOn)} ${holderId}`] : [],
  );
  return [...new Set(touched)].sort().map((one) => {
    const [monday, membershipId] = [one.slice(0, 10), one.slice(11)];
    const { availableMinutes, plannedMinutes } = weekLoad(after, membershipId, monday);
    const beforeMinutes = weekLoad(before, membershipId, monday).plannedMinutes;
    return { membershipId, monday, beforeMinutes, plannedMinutes, availableMinutes };
  });
}

function allotmentsOf(budget: Budget, postId: string) {
  return budget.posts.filter((post) => post.postId === postId).flatMap((post) => allotSteps(budget, post));
}

function goesOver({ beforeMinutes, plannedMinutes, availableMinutes }: TouchedWeek): boolean {
  return plannedMinutes > availableMinutes && plannedMinutes > beforeMinutes;
}

function withPost(without: Budget, post: PlannedPost, today: Day): Budget {
  const { calendar, posts } = without;
  return { ...without, posts: [...posts, budgetPost(post, { calendar, today })] };
}

function isMember({ members }: Budget, id: string | null): boolean {
  return members.some(({ membershipId }) => membershipId === id);
}

function total(minutes: StepMinutes): number {
  return Object.values(minutes).reduce((sum, one) => sum + one, 0);
}
