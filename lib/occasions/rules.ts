import { dayOfRule, type FixedRule } from "@/lib/occasions/rules-days";
import { addDays, type Day } from "@/lib/time/days";

/** A day that somebody announces anew each year. */
export interface AnnouncedRule {
  kind: "announced";
  /** Where it mostly lies, used until a year's date is known. */
  usual: FixedRule;
  /** Its days, 1 when missing. */
  length?: number;
  /** The confirmed first day by year. */
  announcedOn?: Record<string, Day>;
}

export type OccasionRule = FixedRule | AnnouncedRule;

/** What an action day must have to be placed. */
export interface RuledDay {
  key: string;
  rule: OccasionRule;
}

/** An action day in a certain year. Not confirmed means: announced yearly and still only assumed. */
export type Occasion<T extends RuledDay> = T & { day: Day; lastDay: Day; confirmed: boolean };

/**
 * The action days that touch a period, both ends included, ordered by day and key.
 * An announced day that has not been confirmed for its year lies on its usual day, `confirmed: false`.
 */
export function occasionsBetween<T extends RuledDay>(
  actionDays: readonly T[],
  from: Day,
  to: Day,
): Occasion<T>[] {
  const found: Occasion<T>[] = [];
  // A week-long occasion may begin in the year before the period.
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year += 1) {
    for (const actionDay of actionDays) {
      const occasion = occasionInYear(actionDay, year);
      if (occasion.day <= to && occasion.lastDay >= from) found.push(occasion);
    }
  }
  return found.sort((a, b) => compare(a.day, b.day) || compare(a.key, b.key));
}

/** Where an action day lies in a year. */
export function occasionInYear<T extends RuledDay>(actionDay: T, year: number): Occasion<T> {
  const { rule } = actionDay;
  if (rule.kind !== "announced") {
    const day = dayOfRule(rule, year);
    return { ...actionDay, day, lastDay: day, confirmed: true };
  }
  const announced = rule.announcedOn?.[String(year)];
  const day = announced ?? dayOfRule(rule.usual, year);
  return {
    ...actionDay,
    day,
    lastDay: addDays(day, (rule.length ?? 1) - 1),
    confirmed: announced !== undefined,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
