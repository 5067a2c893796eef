import { expect, it } from "vitest";
import { placePost } from "@/components/calendar/post-move";
import type { CalendarRange } from "@/lib/calendar/contract";
import type { PostCard } from "@/lib/posts/contract";
import { cardOf } from "@/lib/posts/testing";

const span = { from: "2026-10-26", to: "2026-12-06" };

it("takes a moved post out of its old day and shows it once on the new one", () => {
  const after = placePost(range([card("a", "2026-11-25"), card("b", "2026-11-26")]), {
    post: card("a", "2026-11-27"),
    span,
  });
  expect(after.posts.map(({ id, plannedOn }) => [id, plannedOn])).toEqual([
    ["a", "2026-11-27"],
    ["b", "2026-11-26"],
  ]);
  expect(after.total).toBe(2);
});

it("leaves the range for a day beyond it, and the counts stay true", () => {
  const before = { ...range([card("a", "2026-11-25")]), total: 40 };
  const after = placePost(before, { post: card("a", "2027-01-10"), span });
  expect(after.posts).toEqual([]);
  expect(after.total).toBe(39);
});

it("goes to the tray without a day and comes back from it", () => {
  const inTray = placePost(range([card("a", "2026-11-25")]), { post: card("a", null), span });
  expect([inTray.total, inTray.undatedTotal, inTray.undated.map(({ id }) => id)]).toEqual([0, 1, ["a"]]);
  const back = placePost(inTray, { post: card("a", "2026-11-25"), span });
  expect([back.total, back.undatedTotal, back.posts.map(({ id }) => id)]).toEqual([1, 0, ["a"]]);
});

it("leaves untouched cards as they are, so that only two days are drawn again", () => {
  const still = card("b", "2026-11-26");
  const after = placePost(range([card("a", "2026-11-25"), still]), { post: card("a", "2026-11-27"), span });
  expect(after.posts[1]).toBe(still);
});

function range(posts: PostCard[]): CalendarRange {
  return { posts, total: posts.length, undated: [], undatedTotal: 0, holidays: [], slots: [], occasions: [] };
}

function card(id: string, plannedOn: string | null): PostCard {
  return cardOf({ id, plannedOn });
}
