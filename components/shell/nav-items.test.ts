import { expect, it } from "vitest";
import { navItems } from "@/components/shell/nav-items";

const label = (key: string) => key;

it("leads a district to its own places", () => {
  const items = navItems({ slug: "kv-celle", kind: "district", label, counts: { week: 3 } });
  expect(items.map((item) => item.href)).toEqual([
    "/kv-celle/week",
    "/kv-celle/calendar",
    "/kv-celle/ideas",
    "/kv-celle/decisions",
    "/kv-celle/absences",
    "/kv-celle/media",
    "/kv-celle/import",
    "/kv-celle/district",
    "/kv-celle/team",
  ]);
  expect(items[0]).toMatchObject({ count: 3, shortLabel: "weekShort", allowed: true });
});

it("leads the state to its districts first and marks what is not allowed", () => {
  const items = navItems({ slug: "lv", kind: "state", label, hidden: ["team", "operations"] });
  expect(items.map((item) => [item.href, item.allowed])).toEqual([
    ["/lv/districts", true],
    ["/lv/decisions", true],
    ["/lv/state-calendar", true],
    ["/lv/absences", true],
    ["/lv/media", true],
    ["/lv/checks", true],
    ["/lv/team", false],
    ["/lv/operations", false],
  ]);
});

it("puts what a person is here for before everything else", () => {
  const items = navItems({ slug: "kv-celle", kind: "district", label, first: "decisions" });
  expect(items.map(({ icon }) => icon).slice(0, 3)).toEqual(["decisions", "week", "calendar"]);
  expect(items).toHaveLength(9);
});
