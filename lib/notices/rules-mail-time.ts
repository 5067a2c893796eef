import { min } from "date-fns";
import type { FederalState, NoticeUrgency } from "@/db/enums";
import { publicHolidayOn } from "@/lib/occasions/rules-holidays";
import { addDays, type Day, isWeekend } from "@/lib/time/days";
import { fromInstant, toInstant } from "@/lib/time/zones";

const morning = "07:00";
const evening = "18:00";

type Waiting = {
  urgency: NoticeUrgency;
  /** When it came up. */
  at: Date;
  /** Whether the person also wants mails between 18 and 7 o'clock and at weekends. */
  inQuietHours: boolean;
  federalState: FederalState;
};

/**
 * When a mail may go out about something, on the clock of Europe/Berlin. What cannot wait goes at once, in quiet hours
 * with the next 7 o'clock of a weekday; the rest with the next 7 o'clock of a working day.
 */
export function mailDueAt({ urgency, at, inQuietHours, federalState }: Waiting): Date {
  if (urgency === "daily") return nextMorning(at, (day) => isWorkingDay(day, federalState));
  if (inQuietHours || isOfficeTime(at)) return at;
  return nextMorning(at, (day) => !isWeekend(day));
}

/**
 * The earliest moment from `at` on at which a mail with these lines may go out. It may be late, but never in quiet time:
 * what waits for the morning goes between 7 and 18 o'clock of a working day only, what cannot wait as `mailDueAt` says.
 */
export function mailMayGoAt(lines: readonly Omit<Waiting, "at">[], at: Date): Date {
  const moments = lines.map((line) =>
    line.urgency === "now" ? mailDueAt({ ...line, at }) : dayTime(line, at),
  );
  return moments.length > 0 ? min(moments) : at;
}

function dayTime({ federalState }: Omit<Waiting, "at">, at: Date): Date {
  const fits = (day: Day) => isWorkingDay(day, federalState);
  return isOfficeTime(at) && fits(fromInstant(at).day) ? at : nextMorning(at, fits);
}

function isOfficeTime(at: Date): boolean {
  const { day, time } = fromInstant(at);
  return !isWeekend(day) && time >= morning && time < evening;
}

function isWorkingDay(day: Day, state: FederalState): boolean {
  return !isWeekend(day) && publicHolidayOn(state, day) === undefined;
}

/** The first 7 o'clock not before the moment, on a day that fits. */
function nextMorning(at: Date, fits: (day: Day) => boolean): Date {
  let { day } = fromInstant(at);
  while (!fits(day) || toInstant(day, morning) < at) day = addDays(day, 1);
  return toInstant(day, morning);
}
