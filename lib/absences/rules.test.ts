import { describe, expect, it } from "vitest";
import { mergedWith, refusalOfAbsence, sameDays } from "./rules";

const period = (startsOn: string, endsOn: string, more: object = {}) => ({
  ...{ startsOn, startsAtNoon: false, endsOn, endsAtNoon: false },
  ...more,
});
const today = "2026-11-25";

describe("an absence", () => {
  it.each([
    ["from today on", period(today, "2026-11-27"), null],
    ["a single half day", period(today, today, { startsAtNoon: true }), null],
    ["begun earlier", period("2026-10-01", "2026-12-01"), null],
    ["that ends before it begins", period("2026-12-02", "2026-12-01"), "absenceOrder"],
    ["of no half day", period(today, today, { startsAtNoon: true, endsAtNoon: true }), "absenceOrder"],
    ["of a whole year", period("2026-12-01", "2027-12-01"), null],
    ["of more than a year", period("2026-12-01", "2027-12-02"), "absenceTooLong"],
    ["in three years", period("2029-11-25", "2029-11-26"), "absenceTooFar"],
    ["older than what is kept", period("2026-08-24", "2026-12-01"), "absenceIsPast"],
  ])("%s", (_, given, refusal) => {
    expect(refusalOfAbsence(given, today)).toBe(refusal);
  });

  it("becomes one with those it overlaps or touches, and leaves the others alone", () => {
    const touching = period("2026-12-05", "2026-12-08");
    const apart = period("2026-12-20", "2026-12-21");
    const { merged, others } = mergedWith(period("2026-12-01", "2026-12-04"), [apart, touching]);
    expect(sameDays(merged, period("2026-12-01", "2026-12-08"))).toBe(true);
    expect(others).toEqual([touching]);
  });

  it("stays apart from one that begins at noon where it ends in the morning of the day before", () => {
    const next = period("2026-12-05", "2026-12-05", { startsAtNoon: true });
    const { others } = mergedWith(period("2026-12-01", "2026-12-04", { endsAtNoon: true }), [next]);
    expect(others).toEqual([]);
  });
});
