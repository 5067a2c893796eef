import { expect, it } from "vitest";
import { emptyNewPost, problemOf } from "@/components/posts/new-post-values";

const today = "2026-11-23";
const post = { ...emptyNewPost(null), title: "Winterhilfe" };

it("needs nothing but a title", () => {
  expect(problemOf(post, today)).toBeNull();
  expect(problemOf({ ...post, title: "  " }, today)).toEqual({ title: "titleMissing" });
});

it("takes today and later days, but none gone by, and no time without a day", () => {
  expect(problemOf({ ...post, plannedOn: today, plannedTime: "09:00" }, today)).toBeNull();
  expect(problemOf({ ...post, plannedOn: "2026-11-22" }, today)).toEqual({ plannedOn: "notIntoThePast" });
  expect(problemOf({ ...post, plannedOn: "2126-11-22" }, today)).toEqual({ plannedOn: "tooFarAhead" });
  expect(problemOf({ ...post, plannedTime: "09:00" }, today)).toEqual({ plannedTime: "timeNeedsDay" });
});
