import type { FederalState } from "@/db/enums";
import { holidaysOfYear } from "@/lib/occasions/rules-holidays";
import type { WorkCalendar, WorkingHours } from "@/lib/time/working-time";

/** Working hours with the public holidays of a federal state taken out. */
export function workCalendarOf(hours: WorkingHours, federalState: FederalState): WorkCalendar {
  return { hours, freeDaysOf: (year) => holidaysOfYear(federalState, year).map(({ day }) => day) };
}
