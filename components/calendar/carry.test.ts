import { expect, it } from "vitest";
import { steer } from "@/components/calendar/carry";
import { cardOf } from "@/lib/posts/testing";

const today = "2026-11-22";
const post = cardOf();
const press = (key: string, day = "2026-11-25") => steer({ post, day }, key, today);

it("follows the arrows and says where the post may lie", () => {
  expect(press("ArrowRight")).toEqual({ kind: "over", day: "2026-11-26", allowed: true });
  expect(press("ArrowUp")).toEqual({ kind: "over", day: "2026-11-18", allowed: false });
  expect(press("PageDown")).toEqual({ kind: "over", day: "2026-12-25", allowed: true });
});

it("drops on Enter, Space or M, and never into the past", () => {
  expect(["Enter", " ", "m", "M"].map((key) => press(key)?.kind)).toEqual(["drop", "drop", "drop", "drop"]);
  expect(press("Enter", "2026-11-21")).toEqual({ kind: "refuse", day: "2026-11-21" });
  expect(press("Enter", today)).toEqual({ kind: "drop", day: today });
});

it("puts back on Escape and leaves other keys alone", () => {
  expect(press("Escape")).toEqual({ kind: "cancel" });
  expect(press("x")).toBeNull();
  expect(press("Tab")).toBeNull();
});
