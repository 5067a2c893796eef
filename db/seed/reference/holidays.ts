import { type FederalState, federalStates, type HolidayKind } from "@/db/enums";
import { schoolHolidaysNi } from "@/db/seed/reference/school-holidays-ni";
import { publicHolidays } from "@/lib/occasions/rules-holidays";
import type { Day } from "@/lib/time/days";

export interface ReferenceHoliday {
  federalState: FederalState;
  kind: HolidayKind;
  name: string;
  startsOn: Day;
  endsOn: Day;
}

/** Public holidays of all sixteen states and the shipped school holidays that touch the years, both included. */
export function referenceHolidays(fromYear: number, toYear: number): ReferenceHoliday[] {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const school = schoolHolidaysNi.periods
    .filter(({ startsOn, endsOn }) => endsOn >= `${fromYear}-01-01` && startsOn <= `${toYear}-12-31`)
    .map((period) => ({ federalState: schoolHolidaysNi.federalState, kind: "school" as const, ...period }));
  return [...years.flatMap((year) => federalStates.flatMap((state) => publicRows(state, year))), ...school];
}

function publicRows(federalState: FederalState, year: number): ReferenceHoliday[] {
  return publicHolidays(federalState, year).map(({ nameDe, day }) => ({
    federalState,
    kind: "public",
    name: nameDe,
    startsOn: day,
    endsOn: day,
  }));
}
