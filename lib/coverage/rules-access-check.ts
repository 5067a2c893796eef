import { type AccessCheckItem, accessCheckItems } from "@/db/enums";
import type { Day } from "@/lib/time/days";
import { addMonths } from "@/lib/time/months";

/** The page access of a team is looked at anew after so many months. */
const monthsBetween = 3;

/** The day on which the next check is due; null where there was none yet, and it is due now. */
export function nextAccessCheck(newest: Day | null): Day | null {
  return newest === null ? null : addMonths(newest, monthsBetween);
}

export function isAccessCheckDue(newest: Day | null, today: Day): boolean {
  const next = nextAccessCheck(newest);
  return next === null || next <= today;
}

/** Whether a stand-in would get into the pages without a call. */
export function isAccessInOrder(check: Readonly<Record<AccessCheckItem, boolean>>): boolean {
  return accessCheckItems.every((item) => check[item]);
}
