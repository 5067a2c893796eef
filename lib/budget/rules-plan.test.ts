import { describe, expect, it } from "vitest";
import type { Budget, PlannedPost } from "@/lib/budget/rules-budget";
import { tryPlan } from "@/lib/budget/rules-plan";
import { verdict, weekLoad } from "@/lib/budget/rules-week";
import { budget, longBefore, member, planned } from "@/lib/budget/testing";
import { addDays, daysBetween } from "@/lib/time/days";

const today = "2026-11-16";
const only = (publish: number) => ({ research: 0, text: 0, media: 0, check: 0, publish, aftercare: 0 });
/** Work of so many minutes on one day. */
const work = (postId: string, day: string, minutes: number, more: Partial<PlannedPost> = {}) =>
  longBefore(planned({ postId, plannedOn: day, minutes: only(minutes), ...more }));
const small = (weeklyMinutes: number, more: Partial<Budget> & Parameters<typeof budget>[0] = {}) =>
  budget({ members: [member("anna", { weeklyMinutes }), member("ben", { weeklyMinutes })], ...more });
const plan = (all: Budget, more: Partial<PlannedPost>, standIns = ["ben"]) =>
  tryPlan(all, planned({ postId: "new", ...more }), { today, standIns });
const weeksOf = (trial: ReturnType<typeof plan>) =>
  trial.weeks.map(
    ({ membershipId, monday, beforeMinutes, plannedMinutes, availableMinutes }) =>
      `${membershipId} ${monday} ${beforeMinutes}→${plannedMinutes}/${availableMinutes}`,
  );

describe("what the weeks become", () => {
  it("is told for each week the new post touches, as the weeks then say themselves", () => {
    const all = small(300, { posts: [work("old", "2026-11-25", 100)] });
    const trial = plan(all, { plannedOn: "2026-11-26" });
    expect(weeksOf(trial)).toEqual(["anna 2026-11-16 0→25/300", "anna 2026-11-23 100→135/300"]);
    expect(trial.proposals).toEqual([]);
    const then = {
      ...all,
      posts: [...all.posts, longBefore(planned({ plannedOn: "2026-11-26" }))],
    };
    expect(trial.weeks[1]?.plannedMinutes).toBe(weekLoad(then, "anna", "2026-11-23").plannedMinutes);
  });

  it("is told for both weeks when a post moves or changes hands", () => {
    const all = small(300, { posts: [work("new", "2026-11-26", 50)] });
    expect(weeksOf(plan(all, { plannedOn: "2026-12-03", minutes: only(50) }))).toEqual([
      "anna 2026-11-23 50→0/300",
      "anna 2026-11-30 0→50/300",
    ]);
    const toBen = { plannedOn: "2026-11-26", minutes: only(50), responsibleId: "ben" };
    expect(weeksOf(plan(all, toBen))).toEqual(["anna 2026-11-23 50→0/300", "ben 2026-11-23 0→50/300"]);
    expect(weeksOf(plan(all, { plannedOn: null }))).toEqual(["anna 2026-11-23 50→0/300"]);
  });

  it("leaves out weeks that have passed, and has none for a post nobody is responsible for", () => {
    const over = small(10);
    const past = [longBefore(planned({ postId: "new", plannedOn: "2026-11-10" }))];
    const moved = plan(small(300, { posts: past }), { plannedOn: "2026-12-10", stage: "idea" });
    expect(moved.weeks.map(({ monday }) => monday)).toEqual(["2026-11-30", "2026-12-07"]);
    expect(weeksOf(plan(over, { plannedOn: "2026-11-18" }))).toEqual(["anna 2026-11-16 0→60/10"]);
    expect(plan(over, { plannedOn: "2026-11-26", responsibleId: null })).toEqual({
      weeks: [],
      proposals: [],
    });
  });

  it("is told for whoever inherits the steps", () => {
    const away = { "anna 2026-11-26": [{ membershipId: "ben", share: 1 as const }] };
    expect(weeksOf(plan(small(300, { away }), { plannedOn: "2026-11-26", minutes: only(50) }))).toEqual([
      "ben 2026-11-23 0→50/300",
    ]);
  });

  it("has the work of a post on short notice in the weeks that are left for it", () => {
    expect(weeksOf(plan(small(300), { plannedOn: "2026-11-17" }))).toEqual(["anna 2026-11-16 0→60/300"]);
    expect(plan(small(59), { plannedOn: "2026-11-17" }, []).proposals).toMatchObject([
      { kind: "otherWeek", day: "2026-11-24" },
      { kind: "template" },
    ]);
  });

  it("runs over New Year", () => {
    expect(weeksOf(plan(small(300), { plannedOn: "2027-01-04" }))).toEqual([
      "anna 2026-12-21 0→10/240",
      "anna 2026-12-28 0→35/240",
      "anna 2027-01-04 0→15/300",
    ]);
  });
});

describe("over budget", () => {
  const on = { plannedOn: "2026-11-26", minutes: only(60) };
  const proposals = (all: Budget, more: Partial<PlannedPost> = {}, standIns?: string[]) =>
    plan(all, { ...on, ...more }, standIns).proposals;

  it("nothing is blocked: the week says by how much, with what would help", () => {
    const trial = plan(small(100, { posts: [work("old", "2026-11-25", 60)] }), on);
    expect(trial.weeks.map(verdict)).toEqual([{ state: "over", minutes: 20 }]);
    expect(trial.proposals.map(({ kind }) => kind)).toEqual(["otherWeek", "template", "standIn"]);
  });

  it("begins with the first minute too many", () => {
    expect(proposals(small(60))).toEqual([]);
    expect(proposals(small(59))).toEqual([{ kind: "template" }]);
  });

  it("is no matter where the plan makes a week lighter, or leaves it as it was", () => {
    const posts = [work("old", "2026-11-25", 60), work("new", "2026-11-26", 60)];
    expect(proposals(small(100, { posts }), { minutes: only(50) })).toEqual([]);
    expect(proposals(small(100, { posts }), { plannedOn: "2026-11-27" })).toEqual([]);
    expect(proposals(small(100, { posts }), { minutes: only(70) })).not.toEqual([]);
  });

  it("proposes the next week in which all steps fit, on the same weekday", () => {
    const posts = ["2026-11-25", "2026-12-02", "2026-12-09"].map((day) => work(day, day, 60));
    expect(proposals(small(100, { posts }))[0]).toEqual({
      kind: "otherWeek",
      monday: "2026-12-14",
      day: "2026-12-17",
    });
    // Its research would lie in the full week before.
    const minutes = { ...only(10), research: 50 };
    const full = [work("a", "2026-11-18", 60), work("b", "2026-11-25", 60), work("c", "2026-12-02", 60)];
    expect(proposals(small(100, { posts: full }), { minutes })[0]).toMatchObject({ day: "2026-12-17" });
  });

  it("proposes a working day before where the same weekday is closed, otherwise one after it", () => {
    const full = (day: string) => small(100, { posts: [work("old", day, 60)] });
    const day = (plannedOn: string) => proposals(full(plannedOn), { plannedOn })[0];
    // A Saturday becomes Friday, 25.12. Thursday, and Easter Monday Tuesday.
    expect(day("2026-11-28")).toMatchObject({ day: "2026-12-04" });
    expect(day("2026-12-18")).toEqual({ kind: "otherWeek", monday: "2026-12-21", day: "2026-12-24" });
    expect(day("2027-03-22")).toEqual({ kind: "otherWeek", monday: "2027-03-29", day: "2027-03-30" });
  });

  it("looks eight weeks ahead and no further", () => {
    const full = (weeks: number) =>
      small(100, {
        posts: Array.from({ length: weeks }, (_, week) => addDays("2026-11-26", 7 * week)).map((day) =>
          work(day, day, 60),
        ),
      });
    expect(proposals(full(8))[0]).toEqual({ kind: "otherWeek", monday: "2027-01-18", day: "2027-01-21" });
    expect(proposals(full(9)).map(({ kind }) => kind)).not.toContain("otherWeek");
  });

  it("proposes no week in which somebody is away for whom nobody stands in", () => {
    const posts = [work("old", "2026-11-26", 60)];
    const away = Object.fromEntries(
      daysBetween("2026-12-03", "2026-12-03").map((day) => [`anna ${day}`, []]),
    );
    expect(proposals(small(100, { posts, away }))[0]).toMatchObject({ day: "2026-12-10" });
    const neighbour = { "anna 2026-12-03": [{ membershipId: "neighbour", share: 1 as const }] };
    expect(proposals(small(100, { posts, away: neighbour }))[0]).toMatchObject({ day: "2026-12-10" });
  });

  it("proposes a template of 40 minutes only where it is shorter and would fit", () => {
    const kinds = (weeklyMinutes: number, more = {}) =>
      proposals(small(weeklyMinutes), { minutes: only(60), ...more }).map(({ kind }) => kind);
    expect(kinds(25)).toEqual(["template"]);
    expect(kinds(24)).toEqual([]);
    expect(kinds(25, { minutes: only(40) })).toEqual([]);
  });

  it("proposes the first of the stand-ins whose same week has room", () => {
    const team = {
      members: ["anna", "ben", "cem", "dana"].map((id) => member(id, { weeklyMinutes: 100 })),
      posts: ["anna", "ben"].map((responsibleId) => work(responsibleId, "2026-11-25", 60, { responsibleId })),
    };
    const first = (standIns: string[]) =>
      proposals(budget(team), {}, standIns).find(({ kind }) => kind === "standIn");
    expect(first(["ben", "cem", "dana"])).toEqual({ kind: "standIn", membershipId: "cem" });
    expect(first(["dana", "cem"])).toEqual({ kind: "standIn", membershipId: "dana" });
    expect(first(["ben", "anna", "stranger"])).toBeUndefined();
    expect(first([])).toBeUndefined();
  });

  it("has nothing to propose with no time at all", () => {
    const trial = plan(small(0), on);
    expect(trial.weeks.map(verdict)).toEqual([{ state: "over", minutes: 60 }]);
    expect(trial.proposals).toEqual([]);
  });
});
