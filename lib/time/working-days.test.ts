import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import { addDays } from "@/lib/time/days";
import { addWorkingDays, isWorkingDay, workingDayUpTo } from "@/lib/time/working-days";
import { defaultWorkingHours, workingDaysBetween } from "@/lib/time/working-time";

const calendar = workCalendarOf(defaultWorkingHours, "NI");
const add = (day: string, count: number) => addWorkingDays(calendar, day, count);

describe("counting working days", () => {
  it("goes over weekends, both ways, and never counts the day itself", () => {
    expect(add("2026-11-27", 1)).toBe("2026-11-30");
    expect(add("2026-11-30", -1)).toBe("2026-11-27");
    expect(add("2026-11-28", 1)).toBe("2026-11-30");
    expect(add("2026-11-28", -1)).toBe("2026-11-27");
    expect(add("2026-11-28", 0)).toBe("2026-11-28");
  });

  it("goes over Easter, Christmas and New Year", () => {
    expect(add("2027-03-25", 1)).toBe("2027-03-30");
    expect(add("2027-03-30", -2)).toBe("2027-03-24");
    expect(add("2026-12-24", 2)).toBe("2026-12-29");
    // 1.1.2027 is the Friday of ISO week 53.
    expect(add("2026-12-31", 1)).toBe("2027-01-04");
    expect(add("2027-01-04", -2)).toBe("2026-12-30");
  });

  it("does not feel the changes of the clocks", () => {
    expect(add("2026-10-23", 1)).toBe("2026-10-26");
    expect(add("2027-03-30", -3)).toBe("2027-03-23");
  });

  it("gives up where nobody ever opens", () => {
    const closed = { hours: {}, freeDaysOf: () => [] };
    expect(addWorkingDays(closed, "2026-11-27", 0)).toBe("2026-11-27");
    expect(() => addWorkingDays(closed, "2026-11-27", 1)).toThrow(RangeError);
    expect(() => workingDayUpTo(closed, "2026-11-27")).toThrow(RangeError);
  });

  it("agrees with the count of the working days between, and ends on one", () => {
    const days = fc.integer({ min: 0, max: 1500 }).map((count) => addDays("2026-01-01", count));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (day, count) => {
        expect(isWorkingDay(calendar, add(day, -count))).toBe(true);
        expect(workingDaysBetween(calendar, add(day, -count), day)).toBe(count);
        const after = add(day, count);
        expect(isWorkingDay(calendar, after)).toBe(true);
        expect(workingDaysBetween(calendar, addDays(day, 1), after)).toBe(count - 1);
      }),
    );
  });
});

it("finds the working day that holds for a closed one", () => {
  expect(workingDayUpTo(calendar, "2026-11-27")).toBe("2026-11-27");
  expect(workingDayUpTo(calendar, "2026-11-29")).toBe("2026-11-27");
  expect(workingDayUpTo(calendar, "2027-03-29")).toBe("2027-03-25");
});
