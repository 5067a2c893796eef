import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OccasionRule, occasionsBetween } from "@/lib/occasions/rules";
import { dayOfRule } from "@/lib/occasions/rules-days";
import { addDays } from "@/lib/time/days";

const ruled = (key: string, rule: OccasionRule) => ({ key, rule, name: key.toUpperCase() });

describe("placing an action day", () => {
  it("follows fixed dates and the leap day with its substitute", () => {
    expect(dayOfRule({ kind: "fixed", month: 3, day: 8 }, 2027)).toBe("2027-03-08");
    expect([2027, 2028, 2100].map((year) => dayOfRule({ kind: "leapFixed" }, year))).toEqual([
      "2027-03-01",
      "2028-02-29",
      "2100-03-01",
    ]);
  });

  it("counts weekdays from either end of the month", () => {
    expect(dayOfRule({ kind: "nthWeekday", month: 5, weekday: 4, nth: 3 }, 2026)).toBe("2026-05-21");
    expect(dayOfRule({ kind: "nthWeekday", month: 5, weekday: 4, nth: 3 }, 2027)).toBe("2027-05-20");
    expect(dayOfRule({ kind: "nthWeekday", month: 5, weekday: 5, nth: -1 }, 2026)).toBe("2026-05-29");
    expect(dayOfRule({ kind: "nthWeekday", month: 5, weekday: 5, nth: -1 }, 2027)).toBe("2027-05-28");
    expect(dayOfRule({ kind: "nthWeekday", month: 5, weekday: 5, nth: -2 }, 2027)).toBe("2027-05-21");
    expect(() => dayOfRule({ kind: "nthWeekday", month: 2, weekday: 1, nth: 5 }, 2027)).toThrow(RangeError);
  });

  it("puts the Safer Internet Day where it was and will be", () => {
    const rule = { kind: "weekdayOfWeek", month: 2, weekday: 2, week: 2 } as const;
    expect([2019, 2020, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => dayOfRule(rule, year))).toEqual([
      "2019-02-05",
      "2020-02-11",
      "2022-02-08",
      "2023-02-07",
      "2024-02-06",
      "2025-02-11",
      "2026-02-10",
      "2027-02-09",
    ]);
  });

  it("puts Giving Tuesday after Thanksgiving, in December when November is too short", () => {
    expect(dayOfRule({ kind: "thanksgivingTuesday" }, 2026)).toBe("2026-12-01");
    expect(dayOfRule({ kind: "thanksgivingTuesday" }, 2027)).toBe("2027-11-30");
  });

  it("knows Easter in ordinary years and at both ends of its range", () => {
    expect(
      [2024, 2025, 2026, 2027, 2038, 2285].map((year) => dayOfRule({ kind: "easter", offset: 0 }, year)),
    ).toEqual(["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"]);
  });
});

describe("listing a period", () => {
  const days = [
    ruled("women", { kind: "fixed", month: 3, day: 8 }),
    ruled("care", { kind: "leapFixed" }),
    ruled("weeks", { kind: "announced", usual: { kind: "fixed", month: 12, day: 28 }, length: 14 }),
  ];

  it("includes both ends and carries the action day's own fields", () => {
    expect(occasionsBetween(days, "2027-03-01", "2027-03-08")).toEqual([
      { ...days[1], day: "2027-03-01", lastDay: "2027-03-01", confirmed: true },
      { ...days[0], day: "2027-03-08", lastDay: "2027-03-08", confirmed: true },
    ]);
  });

  it("shows an announced day as assumed until somebody has confirmed its date", () => {
    const rule = { kind: "announced", usual: { kind: "fixed", month: 5, day: 26 } } as const;
    const usual = ruled("diversity", rule);
    const confirmed = ruled("diversity", { ...rule, announcedOn: { "2027": "2027-05-18" } });
    expect(occasionsBetween([usual], "2027-05-01", "2027-05-31")).toMatchObject([
      { day: "2027-05-26", confirmed: false },
    ]);
    expect(occasionsBetween([confirmed], "2027-05-01", "2027-05-31")).toMatchObject([
      { day: "2027-05-18", confirmed: true },
    ]);
  });

  it("finds a long occasion that began before the period, in the year before too", () => {
    expect(occasionsBetween(days, "2027-01-10", "2027-01-10").map(({ key }) => key)).toEqual(["weeks"]);
    expect(occasionsBetween(days, "2027-01-11", "2027-01-11")).toEqual([]);
  });

  it("gives the same days whether a period is asked at once or in two parts", () => {
    const start = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2024-01-01", count));
    fc.assert(
      fc.property(start, fc.nat(400), fc.nat(400), (from, first, second) => {
        const middle = addDays(from, first);
        const to = addDays(middle, second + 1);
        const single = days.filter(({ key }) => key !== "weeks");
        expect(occasionsBetween(single, from, to)).toEqual([
          ...occasionsBetween(single, from, middle),
          ...occasionsBetween(single, addDays(middle, 1), to),
        ]);
      }),
    );
  });
});
