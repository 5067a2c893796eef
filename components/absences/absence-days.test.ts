import { describe, expect, it } from "vitest";
import { isChosen, isOn, reportChoices, withStart } from "@/components/absences/absence-days";
import { runsOf } from "@/components/absences/day-runs";

const draft = { startsOn: "", startsAtNoon: false, endsOn: "", endsAtNoon: false };

describe("the form of an absence", () => {
  it("takes the last day along until somebody has chosen one", () => {
    const first = withStart(draft, "2026-12-02", false);
    expect(first.endsOn).toBe("2026-12-02");
    expect(withStart(first, "2026-12-21", false).endsOn).toBe("2026-12-21");
    expect(withStart({ ...first, endsOn: "2026-12-30" }, "2026-12-21", true).endsOn).toBe("2026-12-30");
  });

  it("never leaves the last day before the first, and a day half typed leaves it alone", () => {
    const chosen = { ...draft, startsOn: "2026-12-01", endsOn: "2026-12-04" };
    expect(withStart(chosen, "2026-12-21", true).endsOn).toBe("2026-12-21");
    expect(withStart(chosen, "", true).endsOn).toBe("2026-12-04");
  });

  it("is chosen with two days of the calendar", () => {
    expect(isChosen({ startsOn: "2026-12-21", endsOn: "2027-01-06" })).toBe(true);
    expect(isChosen({ startsOn: "2026-12-21", endsOn: "" })).toBe(false);
    expect(isChosen({ startsOn: "0002-12-21", endsOn: "2027-01-06" })).toBe(false);
  });
});

describe("a sudden absence", () => {
  it("is for today or until Sunday", () => {
    expect(reportChoices("2026-11-24")).toEqual([
      { key: "today", until: "2026-11-24" },
      { key: "week", until: "2026-11-29" },
    ]);
  });

  it("has no end of the week of its own on a Sunday", () => {
    expect(reportChoices("2026-11-29")).toEqual([{ key: "today", until: "2026-11-29" }]);
  });
});

it("holds its first and its last day", () => {
  const period = { startsOn: "2026-12-21", endsOn: "2027-01-06" };
  expect(["2026-12-20", "2026-12-21", "2027-01-06", "2027-01-07"].map((day) => isOn(period, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it("reads days in a row as one run, over a weekend too", () => {
  expect(runsOf(["2026-12-17", "2026-12-18", "2026-12-21", "2026-12-28"])).toEqual([
    { from: "2026-12-17", to: "2026-12-21" },
    { from: "2026-12-28", to: "2026-12-28" },
  ]);
  expect(runsOf([])).toEqual([]);
});
