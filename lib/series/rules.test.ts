import { describe, expect, it } from "vitest";
import { type LaidSeries, placesIn, type SeriesException } from "@/lib/series/rules";
import { startOfFollowing, successorsOf } from "@/lib/series/rules-carry";
import { titleOf } from "@/lib/series/rules-title";

const tuesdays: LaidSeries = {
  rule: { kind: "weekly", every: 2, weekday: 2 },
  startsOn: "2026-12-01",
  endsOn: null,
  skipHolidays: true,
  federalState: "NI",
  plannedTime: "09:00",
};
const exception = (day: string, more: Partial<SeriesException>): SeriesException => ({
  day,
  skipReason: null,
  movedTo: null,
  movedTime: null,
  title: null,
  ...more,
});

describe("the places of a series in a range", () => {
  const december = { from: "2026-12-01", to: "2026-12-31" };

  it("lie on the days of the rule at its time", () => {
    expect(
      placesIn(tuesdays, [], december).map(({ plannedOn, plannedTime }) => [plannedOn, plannedTime]),
    ).toEqual([
      ["2026-12-01", "09:00"],
      ["2026-12-15", "09:00"],
      ["2026-12-29", "09:00"],
    ]);
  });

  it("leave and enter the range with a move, and stay what the rule calls them", () => {
    const moves = [
      exception("2026-12-15", { movedTo: "2027-01-04", movedTime: null }),
      exception("2027-01-12", { movedTo: "2026-12-30", movedTime: "14:00" }),
    ];
    const found = placesIn(tuesdays, moves, december);
    expect(found.map(({ day, plannedOn }) => `${day} on ${plannedOn}`)).toEqual([
      "2026-12-01 on 2026-12-01",
      "2026-12-29 on 2026-12-29",
      "2027-01-12 on 2026-12-30",
    ]);
  });

  it("forget a move whose day the rule no longer has", () => {
    const stale = exception("2026-12-16", { movedTo: "2026-12-17" });
    expect(placesIn(tuesdays, [stale], december)).toHaveLength(3);
  });
});

describe("changing all that follow", () => {
  it("keeps the step of every other week when only something else is changed", () => {
    expect(startOfFollowing(tuesdays, tuesdays.rule, "2026-12-07")).toBe("2026-12-15");
    expect(
      startOfFollowing(tuesdays, { ...tuesdays.rule, kind: "weekly", every: 2, weekday: 4 }, "2026-12-07"),
    ).toBe("2026-12-07");
  });

  it("begins earlier by a whole step where that is asked for", () => {
    expect(startOfFollowing(tuesdays, tuesdays.rule, "2026-11-17")).toBe("2026-11-17");
    expect(startOfFollowing(tuesdays, tuesdays.rule, "2026-11-24")).toBe("2026-12-01");
  });

  it("hands a filled day over to the same day, the day of its week or of its month, else to none", () => {
    const next = (rule: LaidSeries["rule"]) => ({ ...tuesdays, rule, startsOn: "2026-12-02" });
    const days = ["2026-12-15", "2026-12-29"];
    const given = (rule: LaidSeries["rule"]) => [...successorsOf(days, next(rule))];
    expect(given({ kind: "weekly", every: 1, weekday: 2 })).toEqual([
      ["2026-12-15", "2026-12-15"],
      ["2026-12-29", "2026-12-29"],
    ]);
    expect(given({ kind: "weekly", every: 1, weekday: 4 })).toEqual([
      ["2026-12-15", "2026-12-17"],
      ["2026-12-29", "2026-12-31"],
    ]);
    expect(given({ kind: "monthlyDay", day: 8 })).toEqual([["2026-12-15", "2026-12-08"]]);
  });
});

it("writes date and number into a title and leaves the rest", () => {
  const at = { day: "2026-12-07", number: 12 };
  expect(titleOf("Team-Montag {nr} am {datum}: {name}", at)).toBe("Team-Montag 12 am 07.12.2026: {name}");
  expect(titleOf(`${"x".repeat(199)}{datum}`, at)).toHaveLength(200);
});
