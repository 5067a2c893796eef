import { describe, expect, it } from "vitest";
import { awayUntil, isAway, isPeriod, mergePeriods, momentOf } from "./rules-away";
import type { Period } from "./rules-team";
import { at, away } from "./testing";

/** Periods as texts like `2026-12-21 pm – 2026-12-22 am`. */
const told = (periods: Period[]) =>
  periods.map(
    ({ startsOn, startsAtNoon, endsOn, endsAtNoon }) =>
      `${startsOn} ${startsAtNoon ? "pm" : "am"} – ${endsOn} ${endsAtNoon ? "am" : "pm"}`,
  );

describe("an absence", () => {
  it("holds its first and its last day", () => {
    const absences = [away("2026-12-21", "2026-12-22")];
    expect(isAway(absences, at("2026-12-20 pm"))).toBe(false);
    expect(isAway(absences, at("2026-12-21 am"))).toBe(true);
    expect(isAway(absences, at("2026-12-22 pm"))).toBe(true);
    expect(isAway(absences, at("2026-12-23 am"))).toBe(false);
    expect(isAway([], at("2026-12-21 am"))).toBe(false);
  });

  it("can begin at noon and end at noon", () => {
    const absences = [away("2026-12-21 pm", "2026-12-22 am")];
    expect(isAway(absences, at("2026-12-21 am"))).toBe(false);
    expect(isAway(absences, at("2026-12-21 pm"))).toBe(true);
    expect(isAway(absences, at("2026-12-22 am"))).toBe(true);
    expect(isAway(absences, at("2026-12-22 pm"))).toBe(false);
  });

  it("is half a day at least", () => {
    expect(isPeriod(away("2026-12-21"))).toBe(true);
    expect(isPeriod(away("2026-12-21 pm", "2026-12-21"))).toBe(true);
    expect(isPeriod(away("2026-12-21", "2026-12-21 am"))).toBe(true);
    expect(isPeriod(away("2026-12-21 pm", "2026-12-21 am"))).toBe(false);
    expect(isPeriod(away("2026-12-22", "2026-12-21"))).toBe(false);
  });
});

describe("awayUntil", () => {
  it("is the last day, also one that ends at noon, and null for whoever is there", () => {
    const absences = [away("2026-12-21 pm", "2026-12-23 am")];
    expect(awayUntil(absences, at("2026-12-22 am"))).toBe("2026-12-23");
    expect(awayUntil(absences, at("2026-12-21 am"))).toBeNull();
    expect(awayUntil(absences, at("2026-12-23 pm"))).toBeNull();
  });

  it("goes on through absences that touch or overlap, over the turn of the year as well", () => {
    const absences = [
      away("2027-01-01", "2027-01-04 am"),
      away("2026-12-21", "2026-12-31"),
      away("2027-01-04 pm", "2027-01-05"),
    ];
    expect(awayUntil(absences, at("2026-12-21 am"))).toBe("2027-01-05");
  });

  it("stops where half a day is between them", () => {
    const absences = [away("2026-12-21", "2026-12-22 am"), away("2026-12-23", "2026-12-24")];
    expect(awayUntil(absences, at("2026-12-21 am"))).toBe("2026-12-22");
  });
});

describe("momentOf", () => {
  it("changes at noon on the wall, in winter and in summer", () => {
    expect(momentOf(new Date("2026-12-21T10:59:59Z"))).toEqual(at("2026-12-21 am"));
    expect(momentOf(new Date("2026-12-21T11:00:00Z"))).toEqual(at("2026-12-21 pm"));
    expect(momentOf(new Date("2026-07-01T09:59:59Z"))).toEqual(at("2026-07-01 am"));
    expect(momentOf(new Date("2026-07-01T10:00:00Z"))).toEqual(at("2026-07-01 pm"));
  });

  it("knows the day and the year of Berlin, not those of the server", () => {
    expect(momentOf(new Date("2026-12-31T22:59:59Z"))).toEqual(at("2026-12-31 pm"));
    expect(momentOf(new Date("2026-12-31T23:00:00Z"))).toEqual(at("2027-01-01 am"));
  });

  it("has its noon on the days the clocks change, too", () => {
    expect(momentOf(new Date("2027-03-28T09:59:59Z"))).toEqual(at("2027-03-28 am"));
    expect(momentOf(new Date("2027-03-28T10:00:00Z"))).toEqual(at("2027-03-28 pm"));
    expect(momentOf(new Date("2026-10-25T10:59:59Z"))).toEqual(at("2026-10-25 am"));
    expect(momentOf(new Date("2026-10-25T11:00:00Z"))).toEqual(at("2026-10-25 pm"));
  });
});

describe("mergePeriods", () => {
  it("makes one of those that overlap, lie in each other or touch, in whatever order they come", () => {
    expect(told(mergePeriods([away("2026-12-23", "2026-12-28"), away("2026-12-21", "2026-12-24")]))).toEqual([
      "2026-12-21 am – 2026-12-28 pm",
    ]);
    expect(told(mergePeriods([away("2026-12-21", "2026-12-28"), away("2026-12-23")]))).toEqual([
      "2026-12-21 am – 2026-12-28 pm",
    ]);
    expect(told(mergePeriods([away("2026-12-22 pm"), away("2026-12-21", "2026-12-22 am")]))).toEqual([
      "2026-12-21 am – 2026-12-22 pm",
    ]);
  });

  it("leaves apart what half a day is between", () => {
    expect(told(mergePeriods([away("2026-12-21", "2026-12-22 am"), away("2026-12-23")]))).toEqual([
      "2026-12-21 am – 2026-12-22 am",
      "2026-12-23 am – 2026-12-23 pm",
    ]);
  });

  it("joins over the turn of the year and over a clock change", () => {
    expect(told(mergePeriods([away("2026-12-31"), away("2027-01-01 am", "2027-01-01 am")]))).toEqual([
      "2026-12-31 am – 2027-01-01 am",
    ]);
    expect(told(mergePeriods([away("2027-03-27"), away("2027-03-28"), away("2027-03-29")]))).toEqual([
      "2027-03-27 am – 2027-03-29 pm",
    ]);
  });

  it("changes nothing that it is given, and drops what is no period", () => {
    const given = [away("2026-12-23"), away("2026-12-21 pm", "2026-12-21 am")];
    const before = structuredClone(given);
    expect(told(mergePeriods(given))).toEqual(["2026-12-23 am – 2026-12-23 pm"]);
    expect(given).toEqual(before);
  });
});
