import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { steer } from "@/components/calendar/carry";
import { keyboardGroups } from "@/components/shell/keyboard-groups";
import { nextDayByArrow } from "@/lib/calendar/rules-keyboard";
import { cardOf } from "@/lib/posts/testing";

const listed = (title: string): string[] =>
  keyboardGroups.flatMap((group) => (group.title === title ? group.items.flatMap(({ keys }) => keys) : []));
const nameOf = (key: string) =>
  key.startsWith("Arrow")
    ? "arrows"
    : key.length > 1
      ? key[0]?.toLowerCase() + key.slice(1)
      : key.toUpperCase();
/** Space does what Enter does, as everywhere. */
const keys = [
  "Enter",
  "Escape",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "F2",
  "Tab",
  "Delete",
  "Backspace",
].concat(
  ["Up", "Down", "Left", "Right"].map((way) => `Arrow${way}`),
  [..."abcdefghijklmnopqrstuvwxyz?"],
);

it("lists every key that leads through the month", () => {
  const heard = keys.filter((key) => nextDayByArrow("2026-11-25", key) !== null).map(nameOf);
  expect(heard).toHaveLength(8);
  expect(listed("calendar")).toEqual(expect.arrayContaining(heard));
});

it("lists the keys for a post that was picked up, but for the ends of the week", () => {
  const carry = { day: "2026-11-25", post: cardOf() };
  const heard = keys.filter((key) => steer(carry, key, "2026-11-22") !== null).map(nameOf);
  expect(new Set(heard)).toEqual(new Set([...listed("carrying"), "home", "end"]));
});

it("lists every single key that a page listens to", () => {
  const source = globSync("components/**/*.tsx").map((file) => readFileSync(file, "utf8"));
  const heard = source.flatMap((text) =>
    [...text.matchAll(/useShortcut\("(.)"/g)].map(([, key]) => nameOf(key ?? "")),
  );
  expect(heard.length).toBeGreaterThan(2);
  expect([...listed("everywhere"), ...listed("calendar")]).toEqual(expect.arrayContaining(heard));
});
