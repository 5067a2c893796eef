import { describe, expect, it } from "vitest";
import type { KeptPost } from "./contract-parts";
import { phaseOf, sheetRange } from "./rules";
import { changesOf, isAdded, settledSince } from "./rules-marks";

const week = { startsOn: "2026-12-07", startsAtNoon: true, endsOn: "2026-12-11", endsAtNoon: true };

describe("the time of a sheet", () => {
  it("begins and ends with the half days of the absence", () => {
    const at = (day: string, half: "am" | "pm") => phaseOf(week, { day, half });
    expect(at("2026-12-07", "am")).toBe("ahead");
    expect(at("2026-12-07", "pm")).toBe("running");
    expect(at("2026-12-11", "am")).toBe("running");
    expect(at("2026-12-11", "pm")).toBe("over");
  });

  it("is the next two weeks of a long absence, and never longer than a short one", () => {
    const long = { startsOn: "2026-12-21", endsOn: "2027-01-31" };
    expect(sheetRange(long, "2026-12-01")).toEqual({ from: "2026-12-21", to: "2027-01-03" });
    expect(sheetRange(long, "2026-12-30")).toEqual({ from: "2026-12-30", to: "2027-01-12" });
    expect(sheetRange(long, "2027-02-01")).toEqual({ from: "2026-12-21", to: "2027-01-31" });
    expect(sheetRange(week, "2026-12-01")).toEqual({ from: "2026-12-07", to: "2026-12-11" });
  });
});

describe("what changed since", () => {
  const post: KeptPost = {
    ...{ id: "1", title: "Kältebus", plannedOn: "2026-12-09", plannedTime: null, stage: "drafting" },
    ...{ channels: [], contentHash: "a" },
  };
  const now = { ...post, mine: true };

  it("is nothing where a post is as it was", () => {
    expect(changesOf(post, now)).toEqual([]);
  });

  it("is told by kind: another day, another stage, another text, handed on", () => {
    const moved = {
      ...now,
      plannedOn: "2026-12-10",
      stage: "review" as const,
      contentHash: "b",
      mine: false,
    };
    expect(changesOf(post, moved)).toEqual([
      { kind: "moved", to: "2026-12-10", time: null },
      { kind: "stage", to: "review" },
      { kind: "text" },
      { kind: "handedOn" },
    ]);
  });

  it("is one thing only where it is gone or discarded", () => {
    expect(changesOf(post, undefined)).toEqual([{ kind: "gone" }]);
    expect(changesOf(post, { ...now, stage: "discarded", contentHash: "b" })).toEqual([
      { kind: "discarded" },
    ]);
  });

  it("tells of lines that came and of those that are settled, once a sheet is kept", () => {
    const line = { id: "1", title: "Fahrdienst" };
    expect(isAdded(undefined, "1")).toBe(false);
    expect(isAdded([line], "1")).toBe(false);
    expect(isAdded([line], "2")).toBe(true);
    const none = { waiting: [], asked: [], research: [], slots: [] };
    expect(settledSince({ posts: [], ...none, research: [line] }, none)).toEqual([
      { ...line, list: "research" },
    ]);
  });
});
