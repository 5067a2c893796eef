import { describe, expect, it } from "vitest";
import { daysBetween, isWeekend } from "@/lib/time/days";
import type { CoverageState } from "./rules-coverage";
import { hintsOf } from "./rules-hints";
import { horizonOf, lettersOf, marksOf, summaryOf } from "./rules-weeks";

const christmas = {
  kind: "school" as const,
  name: "Weihnachtsferien",
  startsOn: "2026-12-23",
  endsOn: "2027-01-09",
};
const autumn = {
  kind: "school" as const,
  name: "Herbstferien",
  startsOn: "2026-10-12",
  endsOn: "2026-10-24",
};

function hints(today: string, more: { not?: Record<string, CoverageState>; away?: string[] } = {}) {
  const { from, to } = horizonOf(today);
  const days = daysBetween(from, to)
    .filter((day) => !isWeekend(day))
    .map((day) => ({ day, state: more.not?.[day] ?? "covered" }));
  const away = (more.away ?? []).map((day) => ({ startsOn: day, endsOn: day }));
  const holidays = [autumn, christmas].filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from);
  return hintsOf({ today, days, holidays, away }).map(({ kind, name, state }) => [kind, name, state]);
}

describe("hints", () => {
  it("ask about the turn of the year four weeks ahead, whatever is entered", () => {
    expect(hints("2026-11-24")).toEqual([]);
    expect(hints("2026-11-25")).toEqual([["yearEnd", "Weihnachtsferien", "covered"]]);
    expect(hints("2026-12-30")).toEqual([["yearEnd", "Weihnachtsferien", "covered"]]);
  });

  it("ask earlier where a day of it is thin or somebody is away, and go on in January", () => {
    expect(hints("2026-11-09", { not: { "2026-12-28": "thin" } })).toEqual([
      ["yearEnd", "Weihnachtsferien", "thin"],
    ]);
    expect(hints("2026-11-09", { away: ["2026-12-29"] })).toEqual([
      ["yearEnd", "Weihnachtsferien", "covered"],
    ]);
    expect(hints("2027-01-04")).toEqual([]);
    expect(hints("2027-01-04", { not: { "2027-01-05": "gap" } })).toEqual([
      ["school", "Weihnachtsferien", "gap"],
    ]);
  });

  it("ask about other school holidays only where something is amiss in them", () => {
    expect(hints("2026-09-21")).toEqual([]);
    expect(hints("2026-09-21", { not: { "2026-10-14": "gap" }, away: ["2026-10-14"] })).toEqual([
      ["school", "Herbstferien", "gap"],
    ]);
    expect(hints("2026-09-21", { not: { "2026-10-28": "gap" } })).toEqual([]);
    expect(hints("2026-10-15", { not: { "2026-10-14": "gap" } })).toEqual([]);
  });

  it("know the turn of the year without school holidays", () => {
    const days = daysBetween("2026-12-21", "2027-01-08").map((day) => ({ day, state: "covered" as const }));
    expect(hintsOf({ today: "2026-12-21", days, holidays: [], away: [] })).toEqual([
      { kind: "yearEnd", name: null, from: "2026-12-24", to: "2027-01-01", state: "covered" },
    ]);
  });
});

describe("a strip", () => {
  it("begins on the Monday of today's week and holds eight, over the turn of the year", () => {
    expect(horizonOf("2026-11-29")).toEqual({ from: "2026-11-23", to: "2027-01-17" });
  });

  it("comes back from its letters as it was", () => {
    const states = new Map<string, CoverageState>([
      ["2026-11-23", "covered"],
      ["2026-11-24", "thin"],
      ["2026-11-30", "gap"],
    ]);
    const letters = lettersOf("2026-11-23", "2026-12-06", states);
    expect(letters).toEqual(["ct-----", "g------"]);
    const marks = marksOf("2026-11-23", letters);
    expect(marks).toHaveLength(14);
    expect(marks.flatMap(({ day, state }) => (state ? [[day, state]] : []))).toEqual([...states]);
  });

  it("says until when all is held, and joins a gap over a weekend, from today on", () => {
    const marks = marksOf("2026-11-23", ["gcccg--", "ggtcc--"]);
    expect(summaryOf(marks, "2026-11-24")).toEqual({
      heldUntil: "2026-11-26",
      gaps: [{ from: "2026-11-27", to: "2026-12-01" }],
      thinDays: 1,
    });
    expect(summaryOf(marks, "2026-11-27").heldUntil).toBeNull();
    expect(summaryOf(marks, "2026-12-02")).toEqual({ heldUntil: "2026-12-04", gaps: [], thinDays: 1 });
  });
});
