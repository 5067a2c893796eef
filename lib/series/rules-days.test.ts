import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicHolidayOn } from "@/lib/occasions/rules-holidays";
import {
  countBefore,
  nextSeriesDays,
  ruleDaysIn,
  type SeriesCourse,
  type SeriesRule,
  seriesDaysIn,
} from "@/lib/series/rules-days";
import { addDays, diffDays, weekdayOf } from "@/lib/time/days";
import { addMonths, endOfMonth, monthOf } from "@/lib/time/months";
import { fromInstant, toInstant } from "@/lib/time/zones";

const weekday = fc.integer({ min: 1, max: 7 });
const weekly = fc.record({
  kind: fc.constant("weekly" as const),
  every: fc.integer({ min: 1, max: 6 }),
  weekday,
});
const monthlyDay = fc.record({
  kind: fc.constant("monthlyDay" as const),
  day: fc.integer({ min: 1, max: 31 }),
});
const monthlyWeekday = fc.record({
  kind: fc.constant("monthlyWeekday" as const),
  nth: fc.constantFrom(1, 2, 3, 4, -1),
  weekday,
});
const rule: fc.Arbitrary<SeriesRule> = fc.oneof(weekly, monthlyDay, monthlyWeekday);
const start = fc.integer({ min: 0, max: 1200 }).map((count) => addDays("2025-06-01", count));
const length = fc.integer({ min: 0, max: 800 });
const course = fc.record({ rule, startsOn: start, ends: fc.option(length), skipHolidays: fc.boolean() }).map(
  ({ ends, ...rest }): SeriesCourse => ({
    ...rest,
    endsOn: ends === null ? null : addDays(rest.startsOn, ends),
    federalState: "NI",
  }),
);
const range = fc
  .record({ back: fc.integer({ min: -200, max: 600 }), length })
  .map(({ back, length: days }) => ({
    from: addDays("2026-01-01", back),
    to: addDays("2026-01-01", back + days),
  }));

const of = (given: SeriesRule, more: Partial<SeriesCourse> = {}): SeriesCourse => ({
  rule: given,
  startsOn: "2026-01-01",
  endsOn: null,
  skipHolidays: false,
  federalState: "NI",
  ...more,
});

describe("the days of a series", () => {
  it("are strictly in order, within the range and between start and end", () => {
    fc.assert(
      fc.property(course, range, (given, asked) => {
        const days = seriesDaysIn(given, asked);
        expect(days).toEqual([...new Set(days)].sort());
        for (const day of days) {
          expect(day >= asked.from && day <= asked.to && day >= given.startsOn).toBe(true);
          expect(given.endsOn === null || day <= given.endsOn).toBe(true);
        }
      }),
    );
  });

  it("are the same whether a range is asked at once or in two parts", () => {
    fc.assert(
      fc.property(course, range, fc.nat(800), (given, { from, to }, cut) => {
        const middle = addDays(from, Math.min(cut, diffDays(from, to)));
        const parts = [
          ...seriesDaysIn(given, { from, to: middle }),
          ...seriesDaysIn(given, { from: addDays(middle, 1), to }),
        ];
        expect(parts).toEqual(seriesDaysIn(given, { from, to }));
      }),
    );
  });

  it("of a weekly rule lie on its weekday, its number of weeks apart, from the first one on", () => {
    fc.assert(
      fc.property(weekly, start, (given, startsOn) => {
        const days = ruleDaysIn(of(given, { startsOn }), { from: startsOn, to: addDays(startsOn, 400) });
        expect(diffDays(startsOn, days[0] ?? "")).toBeLessThan(7);
        expect(new Set(days.map(weekdayOf))).toEqual(new Set([given.weekday]));
        const steps = days.slice(1).map((day, index) => diffDays(days[index] ?? "", day));
        expect(new Set(steps)).toEqual(new Set([7 * given.every]));
      }),
    );
  });

  it("of a monthly rule are one in each month: that day, or the last where the month is shorter", () => {
    fc.assert(
      fc.property(monthlyDay, (given) => {
        const days = ruleDaysIn(of(given), { from: "2026-01-01", to: "2028-12-31" });
        expect(days.map(monthOf)).toEqual(
          Array.from({ length: 36 }, (_, count) => monthOf(addMonths("2026-01-01", count))),
        );
        for (const day of days) {
          const wanted = Math.min(given.day, Number(endOfMonth(day).slice(8)));
          expect(Number(day.slice(8))).toBe(wanted);
        }
      }),
    );
  });

  it("of the nth or last weekday have that many of them before or none behind in the month", () => {
    fc.assert(
      fc.property(monthlyWeekday, (given) => {
        const days = ruleDaysIn(of(given), { from: "2026-01-01", to: "2027-12-31" });
        expect(days).toHaveLength(24);
        for (const day of days) {
          expect(weekdayOf(day)).toBe(given.weekday);
          if (given.nth === -1) expect(monthOf(addDays(day, 7))).not.toBe(monthOf(day));
          else expect(Math.ceil(Number(day.slice(8)) / 7)).toBe(given.nth);
        }
      }),
    );
  });

  it("leave out public holidays where they shall, and nothing else", () => {
    fc.assert(
      fc.property(course, range, (given, asked) => {
        const all = ruleDaysIn(given, asked);
        const kept = seriesDaysIn({ ...given, skipHolidays: true }, asked);
        expect(kept).toEqual(all.filter((day) => !publicHolidayOn("NI", day)));
      }),
    );
    const mondays = of({ kind: "weekly", every: 1, weekday: 1 }, { skipHolidays: true });
    expect(seriesDaysIn(mondays, { from: "2026-03-30", to: "2026-04-19" })).toEqual([
      "2026-03-30",
      "2026-04-13",
    ]);
  });

  it("are those a person would name", () => {
    const in2026 = (given: SeriesRule, to: string) => ruleDaysIn(of(given), { from: "2026-01-01", to });
    expect(in2026({ kind: "monthlyDay", day: 31 }, "2026-04-30")).toEqual([
      "2026-01-31",
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
    ]);
    expect(in2026({ kind: "monthlyWeekday", nth: -1, weekday: 5 }, "2026-02-28")).toEqual([
      "2026-01-30",
      "2026-02-27",
    ]);
    expect(in2026({ kind: "weekly", every: 2, weekday: 2 }, "2026-02-05")).toEqual([
      "2026-01-06",
      "2026-01-20",
      "2026-02-03",
    ]);
  });
});

describe("both clock changes of 2026 and 2027", () => {
  const changes = ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"];
  const time = fc
    .integer({ min: 0, max: 1439 })
    // The hour that a change skips or repeats is no time of day on that one day; everything else is.
    .filter((minutes) => minutes < 120 || minutes >= 180)
    .map(
      (minutes) =>
        `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`,
    );

  it("bend neither the days nor the wall time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...changes), rule, time, (change, given, plannedTime) => {
        const startsOn = addDays(change, -40);
        const days = seriesDaysIn(of(given, { startsOn }), { from: startsOn, to: addDays(change, 40) });
        for (const day of days) {
          expect(fromInstant(toInstant(day, plannedTime))).toEqual({ day, time: plannedTime });
        }
      }),
    );
  });

  it("are days like any other, also for a rule that falls on them", () => {
    const sundays = of({ kind: "weekly", every: 1, weekday: 7 }, { startsOn: "2026-03-01" });
    for (const change of changes) {
      expect(seriesDaysIn(sundays, { from: addDays(change, -7), to: addDays(change, 7) })).toEqual([
        addDays(change, -7),
        change,
        addDays(change, 7),
      ]);
    }
  });
});

describe("counting", () => {
  it("gives each day the number of those before it, and the next ones from there", () => {
    fc.assert(
      fc.property(course, (given) => {
        const days = nextSeriesDays(given, given.startsOn, 12);
        expect(days.map((day) => countBefore(given, day))).toEqual(days.map((_, index) => index));
      }),
    );
  });
});
