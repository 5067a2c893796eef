import fc from "fast-check";
import { expect, it } from "vitest";
import { formatMinutes } from "@/lib/time/format";
import { mostWeeklyMinutes, parseHours } from "./rules-hours";

it.each([
  ["5:00", 300],
  ["5", 300],
  ["2,5", 150],
  ["2.25 h", 135],
  [" 0:30 Std. ", 30],
  ["0", 0],
  ["40:00", 2_400],
  ["40:01", null],
  ["5:75", null],
  ["fünf", null],
  ["", null],
  ["-1", null],
])("reads %j as %j minutes", (text, minutes) => {
  expect(parseHours(text)).toBe(minutes);
});

it("reads back what the interface writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: mostWeeklyMinutes }), (minutes) => {
      expect(parseHours(formatMinutes(minutes))).toBe(minutes);
    }),
  );
});
