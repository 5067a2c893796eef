import type { FederalState } from "@/db/enums";
import { holidaysOfYear } from "@/lib/occasions/rules-holidays";
import type { Day } from "@/lib/time/days";
import type { WorkCalendar, WorkingHours } from "@/lib/time/working-time";

/** Working hours with the public holidays of a federal state taken out. */
export function workCalendarOf(hours: WorkingHours, federalState: FederalState): WorkCalendar {
  const years = new Map<number, Day[]>();
  return {
    hours,
    freeDaysOf(year) {
      const days = years.get(year) ?? holidaysOfYear(federalState, year).map(({ day }) => day);
      years.set(year, days);
      return days;
    },
  };
}
