import { describe, expect, it } from "vitest";
import { type Stage, stages } from "@/db/enums";
import { minutesOf, minutesWithoutFormat, stepsAhead, stepsOf } from "@/lib/budget/rules-steps";
import { workCalendarOf } from "@/lib/occasions/rules-work-calendar";
import { defaultWorkingHours } from "@/lib/time/working-time";

const calendar = workCalendarOf(defaultWorkingHours, "NI");
const post = (plannedOn: string | null, more: Partial<Parameters<typeof stepsOf>[0]> = {}) => ({
  plannedOn,
  stage: "idea" as Stage,
  minutes: minutesWithoutFormat,
  leadDays: 2,
  ...more,
});
const due = (plannedOn: string, more = {}) =>
  Object.fromEntries(stepsOf(post(plannedOn, more), calendar).map(({ step, dueOn }) => [step, dueOn]));

describe("the minutes of a post", () => {
  it("are those of its format, less what the post says otherwise", () => {
    const format = { research: 5, text: 10, media: 0, check: 5, publish: 5, aftercare: 5 };
    expect(minutesOf(format, null)).toEqual(format);
    expect(minutesOf(format, { media: 20, check: 0 })).toEqual({ ...format, media: 20, check: 0 });
  });

  it("are the starting values without a format", () => {
    expect(minutesOf(null, { text: 30 })).toEqual({ ...minutesWithoutFormat, text: 30 });
  });
});

describe("the days steps are due", () => {
  it("are counted back in working days from an ordinary day", () => {
    expect(due("2026-11-26")).toEqual({
      research: "2026-11-18",
      text: "2026-11-20",
      media: "2026-11-23",
      check: "2026-11-24",
      publish: "2026-11-26",
      aftercare: "2026-11-27",
    });
  });

  it("lie earlier for a sensitive post, whose approval is asked for four days before", () => {
    expect(due("2026-11-26", { leadDays: 4 })).toMatchObject({
      research: "2026-11-16",
      check: "2026-11-20",
      publish: "2026-11-26",
    });
  });

  it("leave a Saturday as the day of publication and count from it", () => {
    expect(due("2026-11-28")).toMatchObject({
      check: "2026-11-26",
      publish: "2026-11-28",
      aftercare: "2026-11-30",
    });
  });

  it("go over the holidays of Easter 2026 and 2027", () => {
    expect(due("2026-04-07")).toEqual({
      research: "2026-03-26",
      text: "2026-03-30",
      media: "2026-03-31",
      check: "2026-04-01",
      publish: "2026-04-07",
      aftercare: "2026-04-08",
    });
    expect(due("2027-03-30")).toMatchObject({ media: "2027-03-23", check: "2027-03-24" });
  });

  it("go over New Year in week 53", () => {
    expect(due("2027-01-01")).toMatchObject({ check: "2026-12-30", aftercare: "2027-01-04" });
    expect(due("2027-01-04")).toMatchObject({ research: "2026-12-23", check: "2026-12-30" });
  });

  it("do not feel the clock changes", () => {
    expect(due("2026-10-26")).toMatchObject({ check: "2026-10-22", aftercare: "2026-10-27" });
    expect(due("2027-04-01")).toMatchObject({ text: "2027-03-24", check: "2027-03-30" });
  });

  it("put the check on the day itself where no lead is wanted", () => {
    expect(due("2026-11-26", { leadDays: 0 })).toMatchObject({ check: "2026-11-26", media: "2026-11-25" });
  });
});

describe("the steps that can still be done", () => {
  const ahead = (today: string, plannedOn: string, stage: Stage = "idea") =>
    stepsAhead(post(plannedOn, { stage }), calendar, today).map(({ step, dueOn }) => `${step} ${dueOn}`);

  it("wait today where they were due before and are undone", () => {
    expect(ahead("2026-11-23", "2026-11-26", "drafting")).toEqual([
      "research 2026-11-18",
      "text 2026-11-23",
      "media 2026-11-23",
      "check 2026-11-24",
      "publish 2026-11-26",
      "aftercare 2026-11-27",
    ]);
  });

  it("wait on the next working day, but no later than the post", () => {
    expect(ahead("2027-03-26", "2027-04-01").slice(0, 3)).toEqual([
      "research 2027-03-30",
      "text 2027-03-30",
      "media 2027-03-30",
    ]);
    expect(ahead("2026-11-28", "2026-11-29").slice(0, 4)).toEqual([
      "research 2026-11-29",
      "text 2026-11-29",
      "media 2026-11-29",
      "check 2026-11-29",
    ]);
  });

  it("keep their days where nothing is late, and once the post's day has passed", () => {
    const days = (today: string) => ahead(today, "2026-11-26");
    expect(days("2026-11-18")).toEqual(days("2026-11-27"));
    expect(days("2026-11-26")[0]).toBe("research 2026-11-26");
    expect(stepsAhead(post(null), calendar, "2026-11-26")).toEqual([]);
  });
});

describe("which steps there are", () => {
  it("are none without a day, and none when discarded; an idea with a day has all", () => {
    expect(stepsOf(post(null), calendar)).toEqual([]);
    expect(stepsOf(post("2026-11-26", { stage: "discarded" }), calendar)).toEqual([]);
    expect(stepsOf(post("2026-11-26"), calendar)).toHaveLength(6);
  });

  it("are those with minutes", () => {
    const minutes = minutesOf(null, { media: 0, aftercare: 0 });
    expect(stepsOf(post("2026-11-26", { minutes }), calendar).map(({ step }) => step)).toEqual([
      "research",
      "text",
      "check",
      "publish",
    ]);
  });

  it("are done once the stage is behind them", () => {
    const done = (stage: Stage) =>
      stepsOf(post("2026-11-26", { stage }), calendar).flatMap((one) => (one.done ? [one.step] : []));
    const prepared = ["research", "text", "media", "check"];
    expect(Object.fromEntries(stages.map((stage) => [stage, done(stage)]))).toEqual({
      idea: [],
      research: [],
      drafting: ["research"],
      review: prepared,
      approved: prepared,
      published: [...prepared, "publish"],
      evaluated: [...prepared, "publish", "aftercare"],
      discarded: [],
    });
  });
});
