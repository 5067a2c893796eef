import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decisionDeadline,
  leadShortfall,
  publicationOf,
  remindersOf,
  turnsOf,
} from "@/lib/approvals/rules-deadline";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import { defaultWorkingHours, isWorkingTime, workingMinutesBetween } from "@/lib/time/working-time";
import { fromInstant, toInstant } from "@/lib/time/zones";

const calendar = workCalendarOf(defaultWorkingHours, "NI");
const at = (text: string) => toInstant(text.slice(0, 10), text.slice(11));
const wall = (instant: Date) => Object.values(fromInstant(instant)).join(" ");
const start = Date.parse("2026-09-01T00:00:00Z");
const moments = fc.integer({ min: 0, max: 300 * 24 * 60 }).map((minute) => new Date(start + minute * 60_000));

describe("publication", () => {
  const goesOut = (plannedOn: string | null, plannedTime: string | null) =>
    publicationOf({ plannedOn, plannedTime }, calendar);

  it("is the planned time, otherwise the opening, on a closed day nine o'clock", () => {
    expect(goesOut("2026-11-25", "18:30")).toEqual(at("2026-11-25 18:30"));
    expect(goesOut("2026-11-25", null)).toEqual(at("2026-11-25 08:00"));
    expect(goesOut("2026-11-29", null)).toEqual(at("2026-11-29 09:00"));
    expect(goesOut("2026-12-25", null)).toEqual(at("2026-12-25 09:00"));
    expect(goesOut(null, "18:30")).toBeNull();
  });
});

describe("the deadline of a decision", () => {
  const due = (publishAt: string | null, now: string, decisionMinutes = 240) => {
    const deadline = decisionDeadline({
      calendar,
      publishAt: publishAt === null ? null : at(publishAt),
      decisionMinutes,
      now: at(now),
    });
    return [wall(deadline.at), deadline.late];
  };

  it("lies so many working minutes before publication", () => {
    expect(due("2026-11-26 14:00", "2026-11-23 09:00")).toEqual(["2026-11-26 10:00", false]);
    expect(due("2026-11-30 08:00", "2026-11-23 09:00")).toEqual(["2026-11-27 12:00", false]);
    expect(due("2026-11-29 18:00", "2026-11-23 09:00")).toEqual(["2026-11-27 12:00", false]);
    expect(due("2027-01-04 10:00", "2026-12-23 09:00")).toEqual(["2026-12-31 14:00", false]);
  });

  it("is two working days from now without a day", () => {
    expect(due(null, "2026-11-26 10:00")).toEqual(["2026-11-30 10:00", false]);
  });

  it("is late with less than thirty working minutes left, and then the publication itself", () => {
    expect(due("2026-11-26 14:00", "2026-11-26 09:30")).toEqual(["2026-11-26 10:00", false]);
    expect(due("2026-11-26 14:00", "2026-11-26 09:31")).toEqual(["2026-11-26 14:00", true]);
    expect(due("2026-11-26 14:00", "2026-11-26 13:59")).toEqual(["2026-11-26 14:00", true]);
    expect(due("2026-11-28 14:00", "2026-11-27 20:00")).toEqual(["2026-11-28 14:00", true]);
  });

  it("is counted from now when the publication has passed", () => {
    expect(due("2026-11-26 14:00", "2026-11-26 14:00")).toEqual(["2026-11-27 10:00", true]);
    expect(due("2026-11-20 14:00", "2026-11-27 14:00")).toEqual(["2026-11-30 10:00", true]);
  });

  it("always lies ahead", () => {
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 30, max: 4800 }), (publishAt, now, decisionMinutes) => {
        const deadline = decisionDeadline({ calendar, publishAt, decisionMinutes, now });
        expect(deadline.at > now).toBe(true);
        if (!deadline.late) expect(deadline.at < publishAt).toBe(true);
      }),
    );
  });
});

it("says how many working days a request comes too late", () => {
  const late = (today: string, plannedOn: string | null, leadDays = 3) =>
    leadShortfall({ calendar, today, plannedOn, leadDays });
  expect(late("2026-11-23", "2026-11-26")).toBe(0);
  expect(late("2026-11-24", "2026-11-26")).toBe(1);
  expect(late("2026-11-27", "2026-11-30")).toBe(2);
  expect(late("2026-11-26", "2026-11-26")).toBe(3);
  expect(late("2026-11-26", "2026-11-20")).toBe(3);
  expect(late("2026-11-26", null)).toBe(0);
  expect(late("2026-11-26", "2026-11-26", 0)).toBe(0);
});

describe("reminders", () => {
  const reminders = (askedAt: string, deadlineAt: string) =>
    remindersOf({ calendar, askedAt: at(askedAt), deadlineAt: at(deadlineAt) }).map(
      ({ kind, at: when }) => `${kind} ${wall(when)}`,
    );

  it("come at half of the working time, a working day and three working hours before", () => {
    expect(reminders("2026-11-23 10:00", "2026-11-27 14:00")).toEqual([
      "half 2026-11-25 12:00",
      "day 2026-11-26 14:00",
      "threeHours 2026-11-27 11:00",
    ]);
    expect(reminders("2026-11-26 10:00", "2026-11-30 10:00")).toEqual([
      "day 2026-11-27 10:00",
      "threeHours 2026-11-27 15:00",
    ]);
  });

  it("leave out what is not between question and deadline", () => {
    expect(reminders("2026-11-26 10:00", "2026-11-26 12:00")).toEqual(["half 2026-11-26 11:00"]);
    expect(reminders("2026-11-28 10:00", "2026-11-28 12:00")).toEqual([]);
    expect(reminders("2026-11-26 11:59", "2026-11-26 12:00")).toEqual([]);
    expect(reminders("2026-11-26 12:00", "2026-11-26 12:00")).toEqual([]);
  });

  it("keep a deadline at night or at the weekend within the hours of the day before", () => {
    expect(reminders("2026-11-26 10:00", "2026-11-28 06:00")).toEqual([
      "day 2026-11-27 08:00",
      "half 2026-11-27 09:00",
      "threeHours 2026-11-27 13:00",
    ]);
  });

  it("keep the later of two that fall together, never leave working time, and stay in order", () => {
    fc.assert(
      fc.property(moments, moments, (askedAt, deadlineAt) => {
        const all = remindersOf({ calendar, askedAt, deadlineAt });
        for (const [place, one] of all.entries()) {
          expect(askedAt < one.at && one.at < deadlineAt).toBe(true);
          expect(isWorkingTime(calendar, one.at)).toBe(true);
          const next = all[place + 1];
          if (next) expect(workingMinutesBetween(calendar, one.at, next.at)).toBeGreaterThanOrEqual(30);
        }
      }),
    );
  });
});

describe("turns", () => {
  const turns = (away: boolean[], deadlineAt = "2026-11-26 16:00") =>
    turnsOf({ calendar, askedAt: at("2026-11-26 08:00"), deadlineAt: at(deadlineAt), away }).map(wall);

  it("pass on after half of the time that is left each", () => {
    expect(turns([false, false, false])).toEqual([
      "2026-11-26 08:00",
      "2026-11-26 12:00",
      "2026-11-26 14:00",
    ]);
  });

  it("pass on at once from who is away", () => {
    expect(turns([true, true, false, false])).toEqual([
      "2026-11-26 08:00",
      "2026-11-26 08:00",
      "2026-11-26 08:00",
      "2026-11-26 12:00",
    ]);
    expect(turns([])).toEqual([]);
  });

  it("are everybody's at once when the deadline is over", () => {
    expect(turns([false, false], "2026-11-25 16:00")).toEqual(["2026-11-26 08:00", "2026-11-26 08:00"]);
  });

  it("never go back and never pass the deadline", () => {
    fc.assert(
      fc.property(moments, moments, fc.array(fc.boolean(), { maxLength: 5 }), (askedAt, deadlineAt, away) => {
        const all = turnsOf({ calendar, askedAt, deadlineAt, away });
        expect(all).toHaveLength(away.length);
        for (const [place, turn] of all.entries()) {
          expect(turn >= (all[place - 1] ?? askedAt)).toBe(true);
          expect(turn <= deadlineAt || turn.getTime() === askedAt.getTime()).toBe(true);
        }
      }),
    );
  });
});
