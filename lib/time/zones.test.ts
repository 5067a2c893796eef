import fc from "fast-check";
import { expect, it } from "vitest";
import { fromInstant, isTime, todayIn, toInstant } from "@/lib/time/zones";

it("takes the first of two equal wall times when the clocks go back", () => {
  expect(toInstant("2026-10-25", "02:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  expect(toInstant("2026-10-25", "01:59").toISOString()).toBe("2026-10-24T23:59:00.000Z");
  expect(toInstant("2026-10-25", "03:00").toISOString()).toBe("2026-10-25T02:00:00.000Z");
});

it("moves a wall time that the clocks skip on by the skipped hour", () => {
  const instant = toInstant("2027-03-28", "02:30");
  expect(instant.toISOString()).toBe("2027-03-28T01:30:00.000Z");
  expect(fromInstant(instant)).toEqual({ day: "2027-03-28", time: "03:30" });
  expect(toInstant("2027-03-28", "01:59").toISOString()).toBe("2027-03-28T00:59:00.000Z");
  expect(toInstant("2027-03-28", "03:00").toISOString()).toBe("2027-03-28T01:00:00.000Z");
});

it("reads both passes of the repeated hour as the same wall time", () => {
  expect(fromInstant(new Date("2026-10-25T00:30:00Z"))).toEqual({ day: "2026-10-25", time: "02:30" });
  expect(fromInstant(new Date("2026-10-25T01:30:00Z"))).toEqual({ day: "2026-10-25", time: "02:30" });
});

it("knows which day it is in a zone, at midnight and New Year", () => {
  expect(todayIn(new Date("2026-12-31T22:59:59Z"))).toBe("2026-12-31");
  expect(todayIn(new Date("2026-12-31T23:00:00Z"))).toBe("2027-01-01");
  expect(todayIn(new Date("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
  expect(todayIn(new Date("2026-06-30T22:00:00Z"), "America/St_Johns")).toBe("2026-06-30");
});

it("goes forth and back for every minute that exists, in zones with odd offsets too", () => {
  const zones = fc.constantFrom(
    "Europe/Berlin",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "UTC",
  );
  const instants = fc.integer({ min: 0, max: 70 * 365 * 24 * 60 }).map((minute) => new Date(minute * 60_000));
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const wall = fromInstant(instant, zone);
      const again = toInstant(wall.day, wall.time, zone);
      expect(fromInstant(again, zone)).toEqual(wall);
      expect(instant.getTime() - again.getTime()).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

it("refuses a zone nobody knows instead of planning at a wrong time", () => {
  expect(() => toInstant("2026-11-25", "10:00", "Europe/Entenhausen")).toThrow(RangeError);
});

it("accepts times of a 24-hour clock only", () => {
  expect(["00:00", "23:59", "24:00", "9:30", "12:60", "12:30:00"].map(isTime)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
