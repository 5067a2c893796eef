import type { Duty } from "@/db/enums";
import { isPeriod, mergePeriods } from "@/lib/coverage/rules-away";
import type { DayCoverage } from "@/lib/coverage/rules-coverage";
import type { Period } from "@/lib/coverage/rules-team";
import { addDays, type Day, diffDays } from "@/lib/time/days";
import { addMonths } from "@/lib/time/months";
import { isWorkingDay } from "@/lib/time/working-days";
import type { WorkCalendar } from "@/lib/time/working-time";

/** Why an absence is refused, as a key below `errors` in the messages. */
export type AbsenceRefusal = "absenceOrder" | "absenceTooLong" | "absenceTooFar" | "absenceIsPast";

/** The longest absence in days, and how far ahead one may begin, in months. */
const longestDays = 366;
const farthestMonths = 24;
/** Absences are deleted so many months after their end. */
export const keptMonths = 3;

/** What speaks against an absence, or null. It may have begun already, never longer ago than absences are kept. */
export function refusalOfAbsence(period: Period, today: Day): AbsenceRefusal | null {
  if (!isPeriod(period)) return "absenceOrder";
  if (diffDays(period.startsOn, period.endsOn) >= longestDays) return "absenceTooLong";
  if (period.startsOn > addMonths(today, farthestMonths)) return "absenceTooFar";
  return period.startsOn < addMonths(today, -keptMonths) ? "absenceIsPast" : null;
}

/** A period and those it overlaps or touches as one; `others` are the ones that went into it. */
export function mergedWith<P extends Period>(
  period: Period,
  among: readonly P[],
): { merged: Period; others: P[] } {
  const [first = period] = mergePeriods([period]);
  const merged = mergePeriods([first, ...among]).find((one) => isWithin(first, one)) ?? first;
  return { merged, others: among.filter((one) => isWithin(one, merged)) };
}

function isWithin(inner: Period, outer: Period): boolean {
  const [only, more] = mergePeriods([inner, outer]);
  return more === undefined && only !== undefined && sameDays(only, outer);
}

/** Whether two periods are the same half days. */
export function sameDays(a: Period, b: Period): boolean {
  return (
    a.startsOn === b.startsOn &&
    a.endsOn === b.endsOn &&
    a.startsAtNoon === b.startsAtNoon &&
    a.endsAtNoon === b.endsAtNoon
  );
}

/** The working days of a period, in order. */
export function workingDaysOf(
  { startsOn, endsOn }: Pick<Period, "startsOn" | "endsOn">,
  calendar: WorkCalendar,
) {
  const days = Array.from({ length: Math.max(0, diffDays(startsOn, endsOn) + 1) }, (_, at) =>
    addDays(startsOn, at),
  );
  return days.filter((day) => isWorkingDay(calendar, day));
}

/** Days in a row on which the same people have a duty of somebody: memberships, or a helping association, or nobody. */
export type Stretch = { from: Day; to: Day; holderIds: string[]; helperId: string | null };

/** Who has the duty of a member on these days, in as few stretches as possible; nobody is a stretch without holders. */
export function stretchesOf(days: readonly DayCoverage[], duty: Duty, membershipId: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { day, [duty]: coverage } of days) {
    const holderIds = coverage.holders
      .filter(
        ({ principalId, membershipId: holder }) => principalId === membershipId && holder !== membershipId,
      )
      .map((holder) => holder.membershipId);
    const helperId = holderIds.length > 0 ? coverage.helperId : null;
    const last = stretches.at(-1);
    if (last && last.helperId === helperId && last.holderIds.join() === holderIds.join()) last.to = day;
    else stretches.push({ from: day, to: day, holderIds, helperId });
  }
  return stretches;
}
