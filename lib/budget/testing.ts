import {
  type Budget,
  type BudgetMember,
  type BudgetPost,
  budgetPost,
  type Holder,
  type PlannedPost,
} from "@/lib/budget/rules-budget";
import { minutesWithoutFormat } from "@/lib/budget/rules-steps";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import { defaultWorkingHours } from "@/lib/time/working-time";

/** The calendar of the tests. */
export const lowerSaxony = workCalendarOf(defaultWorkingHours, "NI");

/** An editor of 300 minutes from Monday to Friday. */
export function member(membershipId: string, more: Partial<BudgetMember> = {}): BudgetMember {
  return { membershipId, weeklyMinutes: 300, workDays: [1, 2, 3, 4, 5], hasEditing: true, ...more };
}

/** An idea of Anna's of 60 minutes, without a day. */
export function planned(more: Partial<PlannedPost> = {}): PlannedPost {
  return {
    postId: "post",
    title: "Sommerfest",
    responsibleId: "anna",
    plannedOn: null,
    stage: "idea",
    minutes: minutesWithoutFormat,
    leadDays: 2,
    ...more,
  };
}

/** Who is away on which days: `{ "anna 2026-11-26": [] }` names who holds them instead; all others hold their own. */
export type Away = Record<string, Holder[]>;

/** Anna and Ben with nothing to do, both there. */
export function budget({ away = {}, ...more }: Partial<Budget> & { away?: Away } = {}): Budget {
  const holdersOn = (membershipId: string, day: string) =>
    away[`${membershipId} ${day}`] ?? [{ membershipId, share: 1 as const }];
  const own = (membershipId: string, day: string) =>
    holdersOn(membershipId, day).find((one) => one.membershipId === membershipId)?.share ?? 0;
  return {
    calendar: lowerSaxony,
    members: [member("anna"), member("ben")],
    duties: [],
    posts: [],
    holderOf: holdersOn,
    awayShareOn: (membershipId, day) => (1 - own(membershipId, day)) as 0 | 0.5 | 1,
    ...more,
  };
}

/** A post with its steps, asked long before any of them is due. */
export function longBefore(post: PlannedPost): BudgetPost {
  return budgetPost(post, { calendar: lowerSaxony, today: "2026-01-01" });
}
