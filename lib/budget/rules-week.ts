import { steps } from "@/db/enums";
import { addDays, type Day, weekdayOf } from "@/lib/time/days";
import { daysOfWeek } from "@/lib/time/weeks";
import { isWorkingDay } from "@/lib/time/working-days";
import { allotWeek, type WeekItem } from "./rules-allot";
import { type Budget, type BudgetMember, fixedDuties } from "./rules-budget";

/** Planned and available whole minutes of a week. */
export type Load = { availableMinutes: number; plannedMinutes: number };

/** A member's week: steps by day, own and inherited, then the fixed duties; together they are the planned minutes. */
export type WeekLoad = Load & { items: WeekItem[] };

/**
 * An association's week without anything of a person: available are the minutes of those with editing duty. Planned
 * is everything, of it `unheldMinutes` of somebody away for whom nobody stands in, and `nobodysMinutes` of work that
 * nobody is responsible for.
 */
export type AssociationLoad = Load & { unheldMinutes: number; nobodysMinutes: number };

export type Verdict = { state: "free" | "full" | "over"; minutes: number };

/** How far ahead a person and a manager look, in weeks. */
export const outlookWeeks = 12;

/**
 * The whole minutes a member has in the week of a Monday: their weekly ones, less the working days of their pattern
 * that are closed or that they are away. Without a pattern there are none.
 */
export function availableMinutes(
  { membershipId, weeklyMinutes, workDays }: BudgetMember,
  monday: Day,
  { calendar, awayShareOn }: Pick<Budget, "calendar" | "awayShareOn">,
): number {
  if (workDays.length === 0) return 0;
  const days = daysOfWeek(monday)
    .filter((day) => workDays.includes(weekdayOf(day)) && isWorkingDay(calendar, day))
    .reduce((sum, day) => sum + 1 - awayShareOn(membershipId, day), 0);
  return Math.round((weeklyMinutes * days) / workDays.length);
}

/** The week of a Monday of one membership. One that is not of the association, a neighbour's, has no minutes here. */
export function weekLoad(budget: Budget, membershipId: string, monday: Day): WeekLoad {
  const member = budget.members.find((one) => one.membershipId === membershipId);
  const items = allotWeek(budget, monday)
    .filter(({ holderId }) => holderId === membershipId)
    .map(({ item }) => item)
    .sort(byDay);
  return {
    availableMinutes: member ? availableMinutes(member, monday, budget) : 0,
    plannedMinutes: total(items),
    items,
  };
}

/** The week of a Monday of the whole association. */
export function associationLoad(budget: Budget, monday: Day): AssociationLoad {
  const all = allotWeek(budget, monday);
  const editors = budget.members.filter(({ hasEditing }) => hasEditing);
  const heldByNobody = all.filter(({ holderId }) => holderId === null);
  const sumOf = (some: typeof all) => total(some.map(({ item }) => item));
  return {
    availableMinutes: editors.reduce((sum, one) => sum + availableMinutes(one, monday, budget), 0),
    plannedMinutes: sumOf(all),
    unheldMinutes: sumOf(heldByNobody.filter(({ ownerId }) => ownerId !== null)),
    nobodysMinutes: sumOf(heldByNobody.filter(({ ownerId }) => ownerId === null)),
  };
}

/** Twelve weeks from a Monday on, each as `load` has it: `outlook(monday, (week) => associationLoad(budget, week))`. */
export function outlook<L extends Load>(monday: Day, load: (monday: Day) => L): (L & { monday: Day })[] {
  return Array.from({ length: outlookWeeks }, (_, week) => addDays(monday, 7 * week)).map((day) => ({
    ...load(day),
    monday: day,
  }));
}

/** Over from the first minute too many, full from 90 % on, otherwise free; with the minutes over, or those left. */
export function verdict({ availableMinutes: available, plannedMinutes: planned }: Load): Verdict {
  if (planned > available) return { state: "over", minutes: planned - available };
  const full = planned > 0 && planned * 10 >= available * 9;
  return { state: full ? "full" : "free", minutes: available - planned };
}

function total(items: readonly WeekItem[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Steps by day, then by title, post and their order in the work; fixed duties last, in their own order. */
function byDay(one: WeekItem, other: WeekItem): number {
  const [a, b] = [sortKey(one), sortKey(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortKey(item: WeekItem): string {
  const from = item.inheritedFrom ?? "";
  return item.kind === "step"
    ? [0, item.dueOn, item.title, item.postId, steps.indexOf(item.step), from].join("\n")
    : [1, fixedDuties.indexOf(item.key), from].join("\n");
}
