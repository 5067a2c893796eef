import { expect, it } from "vitest";
import { canMoveTo, nextDayByArrow } from "@/lib/calendar/rules-keyboard";

it("leads by day, week, ends of the week and month, across clock changes and short months", () => {
  const next = (key: string) => nextDayByArrow("2026-11-25", key);
  expect(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map(next)).toEqual([
    "2026-11-24",
    "2026-11-26",
    "2026-11-18",
    "2026-12-02",
  ]);
  expect(["Home", "End", "PageUp", "PageDown"].map(next)).toEqual([
    "2026-11-23",
    "2026-11-29",
    "2026-10-25",
    "2026-12-25",
  ]);
  expect(nextDayByArrow("2026-10-24", "ArrowRight")).toBe("2026-10-25");
  expect(nextDayByArrow("2027-03-31", "PageUp")).toBe("2027-02-28");
});

it("leaves every other key alone", () => {
  expect(["Enter", "m", "Escape", "toString"].map((key) => nextDayByArrow("2026-11-25", key))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it("never lets a card into the past", () => {
  expect(["2026-11-24", "2026-11-25", "2026-11-26"].map((day) => canMoveTo(day, "2026-11-25"))).toEqual([
    false,
    true,
    true,
  ]);
});
