import { expect, it } from "vitest";
import { rangeOf, readPeriod } from "@/components/posts/list-period";

const now = { month: "2026-02", today: "2026-11-23" };

it("covers the whole month of the calendar, and four weeks from today", () => {
  expect(rangeOf("month", now)).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  expect(rangeOf("weeks", now)).toEqual({ from: "2026-11-23", to: "2026-12-20" });
  expect(rangeOf("all", now)).toEqual({});
});

it("asks for the undated alone by name", () => {
  expect(rangeOf("undated", now)).toEqual({ undated: true });
});

it("falls back to the month for an unknown period", () => {
  expect(readPeriod(new URLSearchParams("period=weeks"))).toBe("weeks");
  expect(readPeriod(new URLSearchParams("period=decade"))).toBe("month");
});
