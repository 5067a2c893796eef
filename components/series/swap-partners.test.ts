import { expect, it } from "vitest";
import { swapPartners } from "@/components/series/swap-partners";
import { cardOf } from "@/lib/posts/testing";

it("offers unfinished posts and empty boxes by week, without the one that swaps", () => {
  const box = (day: string) => ({
    seriesId: "s",
    day,
    name: "Team-Montag",
    title: null,
    plannedOn: day,
    plannedTime: "09:00",
  });
  const range = {
    posts: [
      cardOf({ id: "p", title: "Winterhilfe", plannedOn: "2026-12-02" }),
      cardOf({ id: "q", plannedOn: "2026-12-03", stage: "published" }),
    ],
    slots: [box("2026-11-30"), box("2026-12-07")],
  };
  const first = { seriesId: "s", seriesDay: "2026-12-07", plannedOn: "2026-12-07", plannedTime: "09:00" };
  expect(
    swapPartners(range, first).map(({ monday, partners }) => [monday, partners.map(({ name }) => name)]),
  ).toEqual([["2026-11-30", ["Team-Montag", "Winterhilfe"]]]);
});
