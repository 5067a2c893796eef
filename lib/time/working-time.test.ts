import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import { addDays, daysBetween, diffDays } from "@/lib/time/days";
import {
  addWorkingMinutes,
  defaultWorkingHours,
  isWorkingTime,
  nextWorkingMoment,
  openDays,
  type WorkCalendar,
  workingDaysBetween,
  workingHoursOn,
  workingMinutesBetween,
} from "@/lib/time/working-time";
import { fromInstant, toInstant } from "@/lib/time/zones";

const lowerSaxony = workCalendarOf(defaultWorkingHours, "NI");
const nights = Object.fromEntries(
  ["1", "2", "3", "4", "5", "6", "7"].map((weekday) => [weekday, { from: "00:00", to: "08:00" }]),
);
const always: WorkCalendar = { hours: nights, freeDaysOf: () => [] };
const closed: WorkCalendar = { hours: {}, freeDaysOf: () => [] };
const wall = (at: Date) => {
  const { day, time } = fromInstant(at);
  return `${day} ${time}`;
};
const add = (day: string, time: string, minutes: number, calendar = lowerSaxony) =>
  wall(addWorkingMinutes(calendar, toInstant(day, time), minutes));

describe("adding working time", () => {
  it("goes on the next morning, over the weekend, holidays and New Year", () => {
    expect(add("2026-11-25", "10:00", 90)).toBe("2026-11-25 11:30");
    expect(add("2026-11-25", "15:30", 60)).toBe("2026-11-26 08:30");
    expect(add("2026-11-27", "15:30", 60)).toBe("2026-11-30 08:30");
    expect(add("2026-12-24", "15:00", 120)).toBe("2026-12-28 09:00");
    // 31.12. is a Thursday, 1.1. free and then a weekend, in ISO week 53 of 2026.
    expect(add("2026-12-31", "15:30", 60)).toBe("2027-01-04 08:30");
    expect(add("2027-01-04", "08:30", -60)).toBe("2026-12-31 15:30");
  });

  it("begins with the opening when it is asked at night, and backwards with the closing", () => {
    expect(add("2026-11-28", "12:00", 30)).toBe("2026-11-30 08:30");
    expect(add("2026-11-25", "06:00", 30)).toBe("2026-11-25 08:30");
    expect(add("2026-11-28", "12:00", -30)).toBe("2026-11-27 15:30");
  });

  it("stays at the end of a day forwards and at its start backwards, and 0 moves nothing", () => {
    expect(add("2026-11-27", "08:00", 480)).toBe("2026-11-27 16:00");
    expect(add("2026-11-27", "08:00", 481)).toBe("2026-11-30 08:01");
    expect(add("2026-11-27", "16:00", -480)).toBe("2026-11-27 08:00");
    expect(add("2026-11-27", "16:00", -481)).toBe("2026-11-26 15:59");
    expect(add("2026-11-28", "12:00", 0)).toBe("2026-11-28 12:00");
  });

  it("counts real minutes in the nights in which the clocks change", () => {
    expect(add("2026-10-25", "00:00", 480, always)).toBe("2026-10-25 07:00");
    expect(add("2026-10-25", "08:00", -540, always)).toBe("2026-10-25 00:00");
    expect(add("2027-03-28", "00:00", 360, always)).toBe("2027-03-28 07:00");
    expect(add("2027-03-28", "08:00", -420, always)).toBe("2027-03-28 00:00");
    const across = (day: string) =>
      workingMinutesBetween(always, toInstant(day, "00:00"), toInstant(day, "12:00"));
    expect(["2026-10-24", "2026-10-25", "2027-03-28"].map(across)).toEqual([480, 540, 420]);
    // By day the change is not felt.
    expect(add("2026-10-23", "15:00", 120)).toBe("2026-10-26 09:00");
    expect(add("2027-03-25", "15:00", 120)).toBe("2027-03-30 09:00");
  });

  it("knows the holidays of the federal state", () => {
    const bavaria = workCalendarOf(defaultWorkingHours, "BY");
    expect(add("2027-01-05", "15:00", 120, bavaria)).toBe("2027-01-07 09:00");
    expect(add("2027-01-05", "15:00", 120)).toBe("2027-01-06 09:00");
  });

  it("gives up where nobody ever opens, instead of searching for ever", () => {
    const at = toInstant("2026-11-25", "10:00");
    const free: WorkCalendar = {
      hours: defaultWorkingHours,
      freeDaysOf: (year) => daysBetween(`${year}-01-01`, `${year}-12-31`),
    };
    for (const calendar of [closed, free, { ...closed, hours: { "1": { from: "16:00", to: "08:00" } } }]) {
      expect(() => addWorkingMinutes(calendar, at, 1)).toThrow(RangeError);
      expect(() => addWorkingMinutes(calendar, at, -1)).toThrow(RangeError);
      expect(() => nextWorkingMoment(calendar, at)).toThrow(RangeError);
      expect(workingMinutesBetween(calendar, at, toInstant("2027-11-25", "10:00"))).toBe(0);
    }
    expect(() => addWorkingMinutes(lowerSaxony, at, Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => addWorkingMinutes(lowerSaxony, at, Number.NaN)).toThrow(RangeError);
  });
});

describe("any moment and any minutes", () => {
  const calendars = fc.constantFrom(lowerSaxony, always, {
    ...lowerSaxony,
    hours: { "2": { from: "22:30", to: "23:59" }, "7": { from: "01:00", to: "03:10" } },
  });
  const start = Date.parse("2026-09-01T00:00:00Z");
  const moments = fc.integer({ min: 0, max: 300 * 24 * 3600 }).map((s) => new Date(start + s * 1000));
  const minutes = fc.integer({ min: -5000, max: 5000 });

  it("gives back the minutes that were added", () => {
    fc.assert(
      fc.property(calendars, moments, minutes, (calendar, at, count) => {
        const moved = addWorkingMinutes(calendar, at, count);
        const [from, to] = count < 0 ? [moved, at] : [at, moved];
        expect(workingMinutesBetween(calendar, from, to)).toBeCloseTo(Math.abs(count), 6);
      }),
    );
  });

  it("never lets a later start or more minutes end earlier", () => {
    fc.assert(
      fc.property(calendars, moments, moments, minutes, fc.nat(500), (calendar, a, b, count, more) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const end = (at: Date, add: number) => addWorkingMinutes(calendar, at, add).getTime();
        expect(end(early, count)).toBeLessThanOrEqual(end(late, count));
        expect(end(early, count)).toBeLessThanOrEqual(end(early, count + more));
      }),
    );
  });

  it("adds up over any moment in between", () => {
    fc.assert(
      fc.property(calendars, moments, moments, moments, (calendar, ...three) => {
        const [a, b, c] = three.toSorted((one, other) => one.getTime() - other.getTime());
        if (!a || !b || !c) return;
        const between = (from: Date, to: Date) => workingMinutesBetween(calendar, from, to);
        expect(between(a, b) + between(b, c)).toBeCloseTo(between(a, c), 6);
        expect(between(c, a)).toBe(0);
      }),
    );
  });

  it("finds the next working moment: working time, not before, with no working time skipped", () => {
    fc.assert(
      fc.property(calendars, moments, (calendar, at) => {
        const next = nextWorkingMoment(calendar, at);
        expect(isWorkingTime(calendar, next)).toBe(true);
        expect(next >= at).toBe(true);
        expect(workingMinutesBetween(calendar, at, next)).toBe(0);
        if (isWorkingTime(calendar, at)) expect(next).toEqual(at);
      }),
    );
  });
});

describe("years", () => {
  const inTheGap: WorkCalendar = {
    hours: { ...defaultWorkingHours, "7": { from: "02:10", to: "02:50" } },
    freeDaysOf: (year) => [`${year}-03-30`, `${year}-10-25`, `${year}-10-25`],
  };
  const calendars = fc.constantFrom(lowerSaxony, always, closed, inTheGap);
  const seconds = fc.integer({ min: 0, max: 4 * 365 * 24 * 3600 });
  const start = Date.parse("2026-01-01T00:00:00Z");
  const moments = seconds.map((count) => new Date(start + count * 1000));

  it("count like their days one by one", () => {
    fc.assert(
      fc.property(calendars, moments, moments, (calendar, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const [first, last] = [fromInstant(from).day, fromInstant(to).day];
        const spans = daysBetween(first, last).flatMap((day) => workingHoursOn(calendar, day) ?? []);
        const minutes = spans.map((span) => {
          const covered =
            Math.min(span.to.getTime(), to.getTime()) - Math.max(span.from.getTime(), from.getTime());
          return Math.max(0, covered) / 60_000;
        });
        const sum = minutes.reduce((total, one) => total + one, 0);
        expect(workingMinutesBetween(calendar, from, to)).toBeCloseTo(sum, 6);
        const whole = daysBetween(first, addDays(last, -1));
        const open = whole.filter((day) => workingHoursOn(calendar, day) !== null);
        expect(workingDaysBetween(calendar, first, last)).toBe(open.length);
      }),
      { numRuns: 25 },
    );
  });

  it("lead to where walking day by day leads", () => {
    const far = fc.integer({ min: -400_000, max: 400_000 });
    fc.assert(
      fc.property(fc.constantFrom(lowerSaxony, always, inTheGap), moments, far, (calendar, at, count) => {
        const step = count < 0 ? -1 : 1;
        let left = Math.abs(count) * 60_000;
        let reached = at;
        for (let day = fromInstant(at).day; left > 0; day = addDays(day, step)) {
          const span = workingHoursOn(calendar, day);
          const opens = span?.from.getTime() ?? 0;
          const closes = span?.to.getTime() ?? 0;
          const [begin, end] = [Math.max(opens, at.getTime()), Math.min(closes, at.getTime())];
          const room = Math.max(0, step > 0 ? closes - begin : end - opens);
          if (room >= left) reached = new Date(step > 0 ? begin + left : end - left);
          left -= room;
        }
        expect(addWorkingMinutes(calendar, at, count)).toEqual(reached);
      }),
      { numRuns: 25 },
    );
  });

  it("reach a century ahead, with its leap days and holidays", () => {
    const [from, to] = [toInstant("2026-11-25", "10:00"), toInstant("2126-11-25", "10:00")];
    const days = workingDaysBetween(lowerSaxony, "2026-11-25", "2126-11-25");
    expect(days).toBeLessThan((diffDays("2026-11-25", "2126-11-25") / 7) * 5);
    expect(workingMinutesBetween(lowerSaxony, from, to)).toBe(days * 480);
    expect(addWorkingMinutes(lowerSaxony, from, days * 480)).toEqual(to);
  });
});

it("opens with the first minute and is closed from the last on", () => {
  const open = (day: string, time: string) => isWorkingTime(lowerSaxony, toInstant(day, time));
  expect(["07:59", "08:00", "15:59", "16:00"].map((time) => open("2026-11-25", time))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(open("2026-12-25", "10:00")).toBe(false);
  expect(wall(nextWorkingMoment(lowerSaxony, toInstant("2026-11-27", "16:00")))).toBe("2026-11-30 08:00");
  expect(workingHoursOn(lowerSaxony, "2026-11-28")).toBeNull();
  expect(workingHoursOn(lowerSaxony, "2026-11-27")).toEqual({
    from: toInstant("2026-11-27", "08:00"),
    to: toInstant("2026-11-27", "16:00"),
  });
});

it("counts working days from the first on and before the last", () => {
  const days = (from: string, to: string) => workingDaysBetween(lowerSaxony, from, to);
  expect(days("2026-11-23", "2026-11-26")).toBe(3);
  expect(days("2026-11-27", "2026-11-30")).toBe(1);
  expect(days("2026-11-28", "2026-11-30")).toBe(0);
  expect(days("2026-12-23", "2027-01-04")).toBe(6);
  expect(days("2026-11-26", "2026-11-26")).toBe(0);
  expect(days("2026-11-26", "2026-11-23")).toBe(0);
});

it("tells how many weekdays have usable hours", () => {
  expect(openDays(defaultWorkingHours)).toBe(5);
  const bad = [
    { from: "08:00", to: "08:00" },
    { from: "9:00", to: "16:00" },
    { from: "08:00", to: "24:00" },
  ];
  for (const hours of bad) expect(openDays({ "1": hours })).toBe(0);
  expect(openDays({ "0": { from: "08:00", to: "16:00" }, "8": { from: "08:00", to: "16:00" } })).toBe(0);
});
