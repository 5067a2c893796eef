import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDays, type Day, daysBetween, diffDays, isDay, isWeekend, weekdayOf } from "@/lib/time/days";
import { addMonths, endOfMonth, isMonth, monthGrid, startOfMonth } from "@/lib/time/months";
import { daysOfWeek, endOfIsoWeek, isoWeek, startOfIsoWeek } from "@/lib/time/weeks";

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays("1970-01-01", count));

describe.each(["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Kiritimati"])(
  "on a machine in %s",
  (zone) => {
    const own = process.env.TZ;
    beforeEach(() => {
      process.env.TZ = zone;
    });
    afterEach(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });

    it("really stands in that zone", () => {
      expect(new Intl.DateTimeFormat("en").resolvedOptions().timeZone).toBe(zone);
    });

    it("counts days across clock changes, leap days and years", () => {
      expect(addDays("2026-10-24", 1)).toBe("2026-10-25");
      expect(addDays("2026-10-25", 1)).toBe("2026-10-26");
      expect(addDays("2027-03-28", -1)).toBe("2027-03-27");
      expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
      expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
      expect(diffDays("2026-10-24", "2026-10-27")).toBe(3);
      expect(diffDays("2027-01-01", "2026-12-31")).toBe(-1);
    });

    it("agrees with itself on any day: forth and back, weekday by weekday", () => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
          const moved = addDays(day, count);
          expect(addDays(moved, -count)).toBe(day);
          expect(diffDays(day, moved)).toBe(count);
          expect((((weekdayOf(moved) - weekdayOf(day) - count) % 7) + 7) % 7).toBe(0);
          expect(isDay(moved)).toBe(true);
          expect(weekdayOf(startOfIsoWeek(day))).toBe(1);
          expect(endOfIsoWeek(day)).toBe(addDays(startOfIsoWeek(day), 6));
          expect(isoWeek(startOfIsoWeek(day))).toEqual(isoWeek(endOfIsoWeek(day)));
        }),
      );
    });

    it("gives the days around New Year to the week's own year", () => {
      expect(isoWeek("2026-11-25")).toEqual({ year: 2026, week: 48 });
      expect(isoWeek("2026-12-31")).toEqual({ year: 2026, week: 53 });
      expect(isoWeek("2027-01-03")).toEqual({ year: 2026, week: 53 });
      expect(isoWeek("2027-01-04")).toEqual({ year: 2027, week: 1 });
      expect(daysOfWeek("2027-01-01")).toEqual(daysBetween("2026-12-28", "2027-01-03"));
    });

    it("knows the ends of months and keeps a moved day inside a shorter month", () => {
      expect(startOfMonth("2026-11-25")).toBe("2026-11-01");
      expect(endOfMonth("2028-02-10")).toBe("2028-02-29");
      expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
      expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
      expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
    });

    it("fills the month's weeks with Monday first", () => {
      expect(monthGrid("2027-02")).toHaveLength(4);
      expect(monthGrid("2026-11")).toHaveLength(6);
      expect(monthGrid("2026-10").map((week) => week[0])).toEqual([
        "2026-09-28",
        "2026-10-05",
        "2026-10-12",
        "2026-10-19",
        "2026-10-26",
      ]);
      fc.assert(
        fc.property(anyDay, (day) => {
          const days = monthGrid(day.slice(0, 7)).flat();
          expect(days).toEqual(daysBetween(days[0] ?? "", days.at(-1) ?? ""));
          expect(days).toEqual(expect.arrayContaining(daysBetween(startOfMonth(day), endOfMonth(day))));
          expect(days.length % 7).toBe(0);
        }),
      );
    });
  },
);

it("tells real days and months from look-alikes", () => {
  const days: [Day, boolean][] = [
    ["2026-11-25", true],
    ["2028-02-29", true],
    ["2027-02-29", false],
    ["2026-13-01", false],
    ["2026-1-1", false],
    ["0026-01-01", false],
    ["25.11.2026", false],
    ["", false],
  ];
  for (const [day, expected] of days) expect([day, isDay(day)]).toEqual([day, expected]);
  expect(["2026-11", "2026-13", "2026-11-01"].map(isMonth)).toEqual([true, false, false]);
});

it("lists nothing between days in the wrong order and calls only Saturday and Sunday a weekend", () => {
  expect(daysBetween("2026-11-25", "2026-11-24")).toEqual([]);
  expect(daysBetween("2026-11-23", "2026-11-29").map(isWeekend)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});
