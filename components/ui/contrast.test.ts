import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stages } from "@/db/enums";

type Colour = { light: string; dark: string };

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const tokens = readTokens();
const grounds = ["paper", "surface", "sunken", "raised"];
const hues = [...stages, "on-hold", "missed", "camp"];
const softs = ["petrol-soft", "amber-soft", "red-soft", "green-soft", "camp-soft"];

const TEXT = 4.5;
const MARK = 3;

/** Foreground, the backgrounds it is used on, and the contrast WCAG 2.2 asks for (1.4.3, 1.4.11). */
const pairs: [string, string[], number][] = [
  ["ink", [...grounds, ...softs], TEXT],
  ["ink-2", [...grounds, ...softs], TEXT],
  ["petrol", [...grounds, "petrol-soft"], TEXT],
  ["red", [...grounds, "red-soft"], TEXT],
  ["amber-ink", [...grounds, "amber-soft"], TEXT],
  ["green-ink", [...grounds, "green-soft"], TEXT],
  ["on-petrol", ["petrol", "petrol-deep"], TEXT],
  ["on-red", ["red", "red-deep"], TEXT],
  ["paper", ["ink"], TEXT],
  ["edge", grounds, MARK],
  ["amber", grounds, MARK],
  ["green", grounds, MARK],
  ...hues.map((hue): [string, string[], number] => [`${hue}-ink`, [...grounds, `${hue}-soft`], TEXT]),
  ...hues.map((hue): [string, string[], number] => [hue, [...grounds, `${hue}-soft`], MARK]),
];

describe.each(["light", "dark"] as const)("the colours of the %s theme", (theme) => {
  it.each(pairs)("show %s clearly on %s", (front, backs, least) => {
    for (const back of backs) {
      const ratio = contrast(token(front)[theme], token(back)[theme]);
      expect(ratio, `${front} on ${back}`).toBeGreaterThanOrEqual(least);
    }
  });
});

function readTokens() {
  const found = new Map<string, Colour>();
  const pair = /--([\w-]+): light-dark\(\s*oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\s*\)/g;
  for (const [, name = "", light = "", dark = ""] of css.matchAll(pair)) found.set(name, { light, dark });
  for (const [, name = "", other = ""] of css.matchAll(/--([\w-]+): var\(--([\w-]+)\);/g)) {
    const colour = found.get(other);
    if (colour) found.set(name, colour);
  }
  return found;
}

function token(name: string): Colour {
  const colour = tokens.get(name);
  if (!colour) throw new Error(`no token --${name}`);
  return colour;
}

function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of "L C h" by the OKLab matrices (CSS Color 4) and the sRGB weights (WCAG 2). */
function luminance(oklch: string) {
  const [L = 0, chroma = 0, hue = 0] = oklch.split(" ").map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = inGamut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = inGamut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = inGamut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function inGamut(channel: number) {
  return Math.min(1, Math.max(0, channel));
}
