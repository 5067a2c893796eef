import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { steps } from "@/db/enums";
import { type NowTask, whatFits } from "@/lib/budget/rules-now";
import { lowerSaxony } from "@/lib/budget/testing";
import { addDays } from "@/lib/time/days";
import { toInstant } from "@/lib/time/zones";

/** A Wednesday. */
const today = "2026-11-25";
const now = toInstant(today, "09:00");
const at = (day: string, time = "12:00") => toInstant(day, time);
const task = { title: "Sommerfest", minutes: 10 };
const step = (id: string, dueOn: string, plannedOn: string, more: Partial<NowTask> = {}): NowTask =>
  ({ ...task, kind: "step", id, step: "text", dueOn, plannedOn, ...more }) as NowTask;
const approval = (id: string, day: string, time?: string): NowTask => ({
  ...task,
  kind: "approval",
  id,
  deadlineAt: at(day, time),
});
const missed = (id: string, day: string): NowTask => ({ ...task, kind: "missed", id, deadlineAt: at(day) });
const followUp = (id: string, dueOn: string): NowTask => ({ ...task, kind: "followUp", id, dueOn });
const within = (minutes: number, tasks: readonly NowTask[], moment = now) => {
  const answer = whatFits(tasks, { minutes, now: moment, calendar: lowerSaxony });
  return { fits: answer.fits.map(({ id }) => id), others: answer.others.map(({ id }) => id), ...sum(answer) };
};
const sum = ({ minutes }: { minutes: number }) => ({ minutes });

describe("the order of what can be done now", () => {
  const order = (...tasks: NowTask[]) => within(10_000, tasks).fits;

  it("is that of the harm of leaving it", () => {
    expect(
      order(
        followUp("follow-up", "2026-11-20"),
        step("later", "2026-11-30", "2026-12-03"),
        step("this week", "2026-11-27", "2026-12-01"),
        step("today", today, "2026-11-30"),
        step("overdue", "2026-11-24", "2026-11-26"),
        approval("approval", "2026-11-27"),
        missed("missed", "2026-11-24"),
      ),
    ).toEqual(["missed", "approval", "overdue", "today", "this week", "follow-up", "later"]);
  });

  it("has the nearest deadline first, and approvals beyond two working days among the rest", () => {
    expect(
      order(
        approval("Monday", "2026-11-30"),
        step("overdue", "2026-11-24", "2026-11-26"),
        approval("Friday noon", "2026-11-27"),
        approval("Friday morning", "2026-11-27", "08:00"),
        approval("past", "2026-11-24"),
      ),
    ).toEqual(["past", "Friday morning", "Friday noon", "overdue", "Monday"]);
  });

  it("counts the two working days over Easter and New Year", () => {
    const first = (moment: string, deadline: string) =>
      within(10_000, [step("overdue", "2026-01-05", "2026-01-06"), approval("asked", deadline)], at(moment))
        .fits[0];
    expect(first("2027-03-25", "2027-03-31")).toBe("asked");
    expect(first("2027-03-25", "2027-04-01")).toBe("overdue");
    expect(first("2026-12-31", "2027-01-05")).toBe("asked");
    expect(first("2026-12-31", "2027-01-06")).toBe("overdue");
  });

  it("takes the day of a deadline from the clock in Germany", () => {
    // 23:30 on Friday and half past midnight on Saturday lie on one day in UTC.
    expect(
      order(step("overdue", "2026-11-24", "2026-11-26"), approval("Saturday", "2026-11-28", "00:30")),
    ).toEqual(["overdue", "Saturday"]);
    expect(
      order(step("overdue", "2026-11-24", "2026-11-26"), approval("Friday", "2026-11-27", "23:30")),
    ).toEqual(["Friday", "overdue"]);
  });

  it("has the earliest publication first among overdue steps and those of this week", () => {
    expect(
      order(
        step("overdue late", "2026-11-20", "2026-12-02"),
        step("overdue early", "2026-11-24", "2026-11-26"),
        step("week late", "2026-11-26", "2026-12-03"),
        step("week early", "2026-11-27", "2026-11-30"),
        step("Sunday", "2026-11-29", "2026-11-29"),
      ),
    ).toEqual(["overdue early", "overdue late", "Sunday", "week early", "week late"]);
  });

  it("breaks ties by title and then by id, whatever order they come in", () => {
    const tied = [
      step("b", today, "2026-11-30"),
      step("a", today, "2026-11-30"),
      step("c", today, "2026-11-30", { title: "Apfelfest" }),
    ];
    expect(order(...tied)).toEqual(["c", "a", "b"]);
    expect(order(...tied.toReversed())).toEqual(["c", "a", "b"]);
  });
});

describe("what fits", () => {
  it("is filled by harm, and goes on past what is too long", () => {
    const tasks = [
      missed("missed", "2026-11-24"),
      step("long", "2026-11-24", "2026-11-26", { minutes: 45 }),
      step("today", today, "2026-11-30", { minutes: 15 }),
      followUp("follow-up", "2026-11-25"),
    ];
    expect(within(30, tasks)).toEqual({
      fits: ["missed", "today"],
      minutes: 25,
      others: ["follow-up"],
    });
    expect(within(35, tasks)).toMatchObject({ fits: ["missed", "today", "follow-up"], minutes: 35 });
    expect(within(45, tasks).others).toEqual(["long"]);
  });

  it("is nothing in no time", () => {
    expect(within(0, [missed("missed", "2026-11-24")])).toEqual({ fits: [], minutes: 0, others: [] });
    expect(within(30, [])).toEqual({ fits: [], minutes: 0, others: [] });
  });

  it("has a step only after the earlier ones of its post", () => {
    const post = [
      step("post", "2026-11-20", "2026-11-30", { step: "research", minutes: 60 } as Partial<NowTask>),
      step("post", "2026-11-24", "2026-11-30", { step: "text", minutes: 15 } as Partial<NowTask>),
      step("other", today, "2026-12-01", { step: "text", minutes: 15 } as Partial<NowTask>),
    ];
    expect(within(30, post)).toEqual({ fits: ["other"], minutes: 15, others: [] });
    expect(within(75, post)).toMatchObject({ fits: ["post", "post"], minutes: 75, others: ["other"] });
  });

  it("never takes more than there is, leaves out nothing that still fits, and does not depend on the order", () => {
    const days = fc.integer({ min: -10, max: 20 }).map((count) => addDays(today, count));
    const ids = fc.constantFrom("a", "b", "c", "d");
    const common = {
      id: ids,
      title: fc.constantFrom("Apfelfest", "Sommerfest"),
      minutes: fc.integer({ min: 1, max: 60 }),
    };
    const some: fc.Arbitrary<NowTask> = fc.oneof(
      fc.record({
        ...common,
        kind: fc.constant("step" as const),
        step: fc.constantFrom(...steps),
        dueOn: days,
        plannedOn: days,
      }),
      fc.record({ ...common, kind: fc.constant("followUp" as const), dueOn: days }),
      fc.record({
        ...common,
        kind: fc.constantFrom("approval" as const, "missed" as const),
        deadlineAt: days.map((day) => at(day)),
      }),
    );
    const lists = fc.uniqueArray(some, {
      maxLength: 12,
      selector: (one) => JSON.stringify({ ...one, title: "", minutes: 0 }),
    });
    const key = (one: NowTask) => JSON.stringify(one);
    fc.assert(
      fc.property(lists, fc.nat(120), (tasks, minutes) => {
        const ask = (list: NowTask[]) => whatFits(list, { minutes, now, calendar: lowerSaxony });
        const { fits, others, minutes: taken } = ask(tasks);
        expect(taken).toBe(fits.reduce((total, one) => total + one.minutes, 0));
        expect(taken).toBeLessThanOrEqual(minutes);
        for (const other of others) expect(other.minutes).toBeGreaterThan(minutes - taken);
        expect(new Set([...fits, ...others].map(key)).size).toBe(fits.length + others.length);
        expect(ask(tasks.toReversed()).fits.map(key)).toEqual(fits.map(key));
      }),
    );
  });
});
