import type { CalendarLayer } from "@/components/calendar/calendar-address";
import type { CalendarRange, Holiday, Occasion } from "@/lib/calendar/contract";
import type { Band } from "@/lib/calendar/rules-lanes";
import type { Slot } from "@/lib/series/contract";
import type { Day } from "@/lib/time/days";
import { daysBetween } from "@/lib/time/days";

/** What a day is called beside its number. */
export type DayFacts = {
  holidays: readonly string[];
  school: readonly string[];
  occasions: readonly Occasion[];
  /** Empty places of series; only from today on, as nothing is filled in the past. */
  slots: readonly Slot[];
};

/** School holidays as bars over the days they cover. */
export type HolidayBand = Band & { name: string };

const nothing: DayFacts = { holidays: [], school: [], occasions: [], slots: [] };

/**
 * The layers of a range sorted onto its days, hidden ones left out. An action week that began earlier stands on
 * the first day of the range.
 */
export function dayFacts({
  range,
  span,
  hidden,
  today,
}: {
  range: Pick<CalendarRange, "holidays" | "occasions" | "slots">;
  span: { from: Day; to: Day };
  hidden: readonly CalendarLayer[];
  today: Day;
}): { factsOn: (day: Day) => DayFacts; bands: HolidayBand[] } {
  const shown = range.holidays.filter(({ kind }) => !hidden.includes(kind));
  const byDay = new Map<Day, DayFacts>();
  const add = (day: Day, more: Partial<DayFacts>) => {
    const facts = byDay.get(day) ?? nothing;
    byDay.set(day, {
      holidays: [...facts.holidays, ...(more.holidays ?? [])],
      school: [...facts.school, ...(more.school ?? [])],
      occasions: [...facts.occasions, ...(more.occasions ?? [])],
      slots: [...facts.slots, ...(more.slots ?? [])],
    });
  };
  for (const { kind, name, startsOn, endsOn } of shown) {
    for (const day of daysBetween(later(startsOn, span.from), earlier(endsOn, span.to))) {
      add(day, kind === "public" ? { holidays: [name] } : { school: [name] });
    }
  }
  if (!hidden.includes("occasions")) {
    for (const occasion of range.occasions) add(later(occasion.day, span.from), { occasions: [occasion] });
  }
  const open = hidden.includes("slots") ? [] : range.slots.filter(({ plannedOn }) => plannedOn >= today);
  for (const slot of open) add(slot.plannedOn, { slots: [slot] });
  return { factsOn: (day) => byDay.get(day) ?? nothing, bands: shown.filter(isSchool).map(toBand) };
}

function isSchool({ kind }: Holiday): boolean {
  return kind === "school";
}

function toBand({ name, startsOn, endsOn }: Holiday): HolidayBand {
  return { id: `${startsOn}/${name}`, name, from: startsOn, to: endsOn };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
