import { addDays, type Day, daysBetween } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";
import type { CoverageState } from "./rules-coverage";

/** How far coverage looks ahead. */
export const coverageWeeks = 8;

/** The eight weeks that coverage shows on a day: from the Monday of its week to a Sunday, both included. */
export function horizonOf(today: Day): { from: Day; to: Day } {
  const from = startOfIsoWeek(today);
  return { from, to: addDays(from, coverageWeeks * 7 - 1) };
}

/** A day of the strip; `state` is null where nobody works. */
export type DayMark = { day: Day; state: CoverageState | null };

const letters: Record<CoverageState, string> = { covered: "c", thin: "t", gap: "g" };

/** A week as seven letters, Monday first: covered, thin, gap, or `-` where nobody works. */
export function lettersOf(from: Day, to: Day, states: ReadonlyMap<Day, CoverageState>): string[] {
  const signs = daysBetween(from, to).map((day) => {
    const state = states.get(day);
    return state ? letters[state] : "-";
  });
  return Array.from({ length: Math.ceil(signs.length / 7) }, (_, week) =>
    signs.slice(week * 7, week * 7 + 7).join(""),
  );
}

/** The days that such weeks stand for, in order; `from` is the Monday of the first. */
export function marksOf(from: Day, weeks: readonly string[]): DayMark[] {
  return [...weeks.join("")].map((sign, index) => ({ day: addDays(from, index), state: stateOf(sign) }));
}

function stateOf(sign: string): CoverageState | null {
  if (sign === "c") return "covered";
  if (sign === "t") return "thin";
  return sign === "g" ? "gap" : null;
}

/** What a strip says in a sentence: until when all is held, the gaps, and how many days hang on one person. */
export type StripSummary = {
  /** The last working day before the first gap; null where today is one. */
  heldUntil: Day | null;
  gaps: { from: Day; to: Day }[];
  thinDays: number;
};

/** Of the working days from today on; days on which nobody works do not end a gap. */
export function summaryOf(marks: readonly DayMark[], today: Day): StripSummary {
  const gaps: StripSummary["gaps"] = [];
  let [heldUntil, thinDays, open]: [Day | null, number, boolean] = [null, 0, false];
  for (const { day, state } of marks) {
    if (state === null || day < today) continue;
    if (state === "thin") thinDays += 1;
    if (state !== "gap") {
      if (gaps.length === 0) heldUntil = day;
      open = false;
      continue;
    }
    const last = open ? gaps.at(-1) : undefined;
    if (last) last.to = day;
    else gaps.push({ from: day, to: day });
    open = true;
  }
  return { heldUntil, gaps, thinDays };
}
