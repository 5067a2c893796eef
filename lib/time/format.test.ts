import { describe, expect, it } from "vitest";
import * as format from "@/lib/time/format";
import { isoWeek } from "@/lib/time/weeks";

describe("in German", () => {
  it("writes days, months, weeks and times the way the interface promises", () => {
    expect(format.formatDay("2026-11-25", "de")).toBe("Mi 25.11.");
    expect(format.formatDay("2027-01-03", "de")).toBe("So 3.1.");
    expect(format.formatDayWithYear("2026-11-25", "de")).toBe("Mi 25.11.2026");
    expect(format.formatDayLong("2026-11-25", "de")).toBe("Mittwoch, 25. November 2026");
    expect(format.formatMonth("2027-03", "de")).toBe("März 2027");
    expect(format.formatTime("14:30", "de")).toBe("14:30 Uhr");
    expect(format.formatWeek(isoWeek("2026-11-25"), "de")).toBe("KW 48");
    expect(format.formatWeekday(7, "de")).toBe("So");
    expect(format.formatInstant(new Date("2026-11-25T13:30:00Z"), "de")).toBe("Mi 25.11., 14:30 Uhr");
  });

  it("shows years in a range only when they differ, and one day as one day", () => {
    expect(format.formatDayRange("2026-11-25", "2026-11-27", "de")).toBe("Mi 25.11. – Fr 27.11.");
    expect(format.formatDayRange("2026-12-23", "2027-01-09", "de")).toBe("Mi 23.12.2026 – Sa 9.1.2027");
    expect(format.formatDayRange("2026-11-25", "2026-11-25", "de")).toBe("Mi 25.11.");
  });
});

it("writes English with the day before the month", () => {
  expect(format.formatDay("2026-09-02", "en")).toBe("Wed 2 Sep");
  expect(format.formatDayWithYear("2026-09-02", "en")).toBe("Wed 2 Sep 2026");
  expect(format.formatDayLong("2026-11-25", "en")).toBe("Wednesday, 25 November 2026");
  expect(format.formatTime("14:30", "en")).toBe("14:30");
  expect(format.formatWeek({ year: 2026, week: 53 }, "en")).toBe("Week 53");
});

it("writes minutes as hours and minutes", () => {
  expect([0, 5, 250, 300, -65].map(format.formatMinutes)).toEqual(["0:00", "0:05", "4:10", "5:00", "−1:05"]);
});
