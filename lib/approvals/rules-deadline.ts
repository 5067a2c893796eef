import type { Day } from "@/lib/time/days";
import {
  addWorkingMinutes,
  nextWorkingMoment,
  type WorkCalendar,
  workingDaysBetween,
  workingHoursOn,
  workingMinutesBetween,
} from "@/lib/time/working-time";
import { fromInstant, type Time, toInstant } from "@/lib/time/zones";

/** Working minutes a decision should have at least; a deadline nearer than that counts as late. */
const LEAST_MINUTES = 30;
/** Undated posts are decided within two working days of eight hours. */
const UNDATED_MINUTES = 16 * 60;
const OPENING_OF_CLOSED_DAYS: Time = "09:00";

/** When a post goes out. Without a time it is the opening of that day, 09:00 on a closed one; without a day null. */
export function publicationOf(
  { plannedOn, plannedTime }: { plannedOn: Day | null; plannedTime: Time | null },
  calendar: WorkCalendar,
): Date | null {
  if (plannedOn === null) return null;
  if (plannedTime !== null) return toInstant(plannedOn, plannedTime);
  return workingHoursOn(calendar, plannedOn)?.from ?? toInstant(plannedOn, OPENING_OF_CLOSED_DAYS);
}

/**
 * Until when a decision is due: so many working minutes before publication, without a day two working days from now.
 * Where fewer than 30 working minutes would be left it is late: due with the publication itself, or, when that has
 * passed, so many working minutes from now. The deadline always lies ahead.
 */
export function decisionDeadline({
  calendar,
  publishAt,
  decisionMinutes,
  now,
}: {
  calendar: WorkCalendar;
  publishAt: Date | null;
  decisionMinutes: number;
  now: Date;
}): { at: Date; late: boolean } {
  if (publishAt === null) return { at: addWorkingMinutes(calendar, now, UNDATED_MINUTES), late: false };
  const at = addWorkingMinutes(calendar, publishAt, -decisionMinutes);
  if (workingMinutesBetween(calendar, now, at) >= LEAST_MINUTES) return { at, late: false };
  if (publishAt > now) return { at: publishAt, late: true };
  return { at: addWorkingMinutes(calendar, now, decisionMinutes), late: true };
}

/** How many working days too late a request comes that should lie there `leadDays` before its day; 0 is in time. */
export function leadShortfall({
  calendar,
  today,
  plannedOn,
  leadDays,
}: {
  calendar: WorkCalendar;
  today: Day;
  plannedOn: Day | null;
  leadDays: number;
}): number {
  if (plannedOn === null) return 0;
  return Math.max(0, leadDays - workingDaysBetween(calendar, today, plannedOn));
}

export type Reminder = { kind: "half" | "day" | "threeHours"; at: Date };

/**
 * When to remind of a decision, in order: at half of the working time, one working day before at the same time of day
 * (kept within that day's hours), and three working hours before. Only between the question and the deadline; of two
 * within 30 working minutes the later stays. At a day's end it is the next opening instead, when it will be read.
 */
export function remindersOf({
  calendar,
  askedAt,
  deadlineAt,
}: {
  calendar: WorkCalendar;
  askedAt: Date;
  deadlineAt: Date;
}): Reminder[] {
  const half = workingMinutesBetween(calendar, askedAt, deadlineAt) / 2;
  const due: Reminder[] = [
    { kind: "half", at: addWorkingMinutes(calendar, askedAt, Math.floor(half)) },
    { kind: "day", at: dayBefore(calendar, deadlineAt) },
    { kind: "threeHours", at: addWorkingMinutes(calendar, deadlineAt, -3 * 60) },
  ];
  const readable = due
    .filter(({ at }) => askedAt < at && at < deadlineAt)
    .map(({ kind, at }) => ({ kind, at: nextWorkingMoment(calendar, at) }))
    .filter(({ at }) => at < deadlineAt)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  return readable.filter(({ at }, place) => {
    const next = readable[place + 1];
    return next === undefined || workingMinutesBetween(calendar, at, next.at) >= LEAST_MINUTES;
  });
}

/**
 * From when each place of a chain may decide: the first when it is asked, each further one at once where the place
 * before it is away, otherwise after half of the working time that is then left. `away` has one answer per place.
 */
export function turnsOf({
  calendar,
  askedAt,
  deadlineAt,
  away,
}: {
  calendar: WorkCalendar;
  askedAt: Date;
  deadlineAt: Date;
  away: readonly boolean[];
}): Date[] {
  let turn = askedAt;
  return away.map((_, place) => {
    if (place > 0 && away[place - 1] === false) {
      const half = workingMinutesBetween(calendar, turn, deadlineAt) / 2;
      turn = addWorkingMinutes(calendar, turn, Math.floor(half));
    }
    return turn;
  });
}

function dayBefore(calendar: WorkCalendar, deadlineAt: Date): Date {
  const wall = fromInstant(deadlineAt);
  const lastMinute = addWorkingMinutes(calendar, toInstant(wall.day, "00:00"), -1);
  const { day } = fromInstant(lastMinute);
  const hours = workingHoursOn(calendar, day);
  const same = toInstant(day, wall.time);
  if (hours === null) return same;
  return new Date(Math.min(Math.max(same.getTime(), hours.from.getTime()), hours.to.getTime()));
}
