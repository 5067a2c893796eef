import type { Period } from "@/lib/coverage/rules-team";
import { type Day, isDay } from "@/lib/time/days";
import { endOfIsoWeek } from "@/lib/time/weeks";

/** Whether both days of a form are chosen: whole days of a calendar, in whatever order. */
export function isChosen({ startsOn, endsOn }: Pick<Period, "startsOn" | "endsOn">): boolean {
  return isDay(startsOn) && isDay(endsOn);
}

/** A form with another first day; the last one goes along until somebody has `chosen` it, and is never before. */
export function withStart(draft: Period, startsOn: Day, chosen: boolean): Period {
  const follows = !chosen || draft.endsOn === "" || (isDay(startsOn) && draft.endsOn < startsOn);
  return { ...draft, startsOn, endsOn: follows ? startsOn : draft.endsOn };
}

/** Whether a day lies in a period, half days counted as days. */
export function isOn({ startsOn, endsOn }: Pick<Period, "startsOn" | "endsOn">, day: Day): boolean {
  return startsOn <= day && day <= endsOn;
}

/** How long somebody may be missing at once, in two clicks; on a Sunday the week ends today. */
export function reportChoices(today: Day): { key: "today" | "week"; until: Day }[] {
  const sunday = endOfIsoWeek(today);
  const only = { key: "today" as const, until: today };
  return sunday === today ? [only] : [only, { key: "week", until: sunday }];
}
