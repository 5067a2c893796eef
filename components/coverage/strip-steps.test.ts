import { expect, it } from "vitest";
import { stepOf } from "@/components/coverage/strip-steps";
import { daysBetween, isWeekend } from "@/lib/time/days";

const days = daysBetween("2026-12-14", "2027-01-08").filter(
  (day) => !isWeekend(day) && !["2026-12-25", "2027-01-01"].includes(day),
);

it("goes from working day to working day, over weekends and holidays", () => {
  expect(stepOf("ArrowRight", days, "2026-12-24")).toBe("2026-12-28");
  expect(stepOf("ArrowLeft", days, "2026-12-28")).toBe("2026-12-24");
  expect(stepOf("ArrowRight", days, "2027-01-08")).toBeNull();
});

it("goes a week up and down, and where that day is free to the next in the same direction", () => {
  expect(stepOf("ArrowDown", days, "2026-12-17")).toBe("2026-12-24");
  expect(stepOf("ArrowDown", days, "2026-12-18")).toBe("2026-12-28");
  expect(stepOf("ArrowUp", days, "2027-01-08")).toBe("2026-12-31");
  expect(stepOf("ArrowUp", days, "2026-12-18")).toBeNull();
});

it("goes to both ends, and leaves other keys alone", () => {
  expect(stepOf("Home", days, "2026-12-24")).toBe("2026-12-14");
  expect(stepOf("End", days, "2026-12-24")).toBe("2027-01-08");
  expect(stepOf("Enter", days, "2026-12-24")).toBeNull();
});
