import { existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeSlug, missingIn, reservedSlugs, shortNameOf, toSlug, townIn } from "./rules";

describe("toSlug", () => {
  it.each([
    ["KV Stade", "kv-stade"],
    ["Lüchow-Dannenberg", "luechow-dannenberg"],
    ["KV Rotenburg (Wümme)", "kv-rotenburg-wuemme"],
    ["Großenkneten", "grossenkneten"],
    ["ÄRGER / ÖL", "aerger-oel"],
    ["Café Łódź", "cafe-odz"],
    ["A\u0308rzte", "aerzte"],
    ["***", "kv"],
  ])("turns %j into %j", (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  it("always gives a part of an address, however long or strange the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        expect(toSlug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(toSlug(name).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe("freeSlug", () => {
  it("numbers what is taken and never uses the product's own addresses", () => {
    expect(freeSlug("KV Stade", new Set())).toBe("kv-stade");
    expect(freeSlug("KV Stade", new Set(["kv-stade", "kv-stade-2"]))).toBe("kv-stade-3");
    expect(freeSlug("API", new Set())).toBe("api-2");
  });

  it("knows every address at the top of the product", () => {
    const [top, groups] = [entriesOf("app"), entriesOf("app").filter((name) => name.startsWith("("))];
    const names = [...top, ...groups.flatMap((group) => entriesOf(`app/${group}`))];
    const own = names.filter((name) => /^[a-z0-9-]+$/.test(name));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((name) => !reservedSlugs.includes(name))).toEqual([]);
  });
});

function entriesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

describe("missingIn", () => {
  const ready = { editors: 2, editorsWithDeputy: 2, deciders: 1, decidersWithDeputy: 1, channels: 1 };

  it("is empty for a district that can work through an absence", () => {
    expect(missingIn(ready)).toEqual([]);
  });

  it("lists everything for a district nobody has joined", () => {
    const nobody = { editors: 0, editorsWithDeputy: 0, deciders: 0, decidersWithDeputy: 0, channels: 0 };
    expect(missingIn(nobody)).toEqual(["twoPeople", "approver", "deputy", "channel"]);
  });

  it("wants a deputy for everybody who edits, and for the only one who decides", () => {
    expect(missingIn({ ...ready, editorsWithDeputy: 1 })).toEqual(["deputy"]);
    expect(missingIn({ ...ready, decidersWithDeputy: 0 })).toEqual(["deputy"]);
    expect(missingIn({ ...ready, deciders: 2, decidersWithDeputy: 0 })).toEqual([]);
  });
});

describe("shortNameOf and townIn", () => {
  it.each([
    ["Kreisverband Stade e. V.", "KV Stade", "Stade"],
    ["kreisverband Lüchow-Dannenberg", "KV Lüchow-Dannenberg", "Lüchow-Dannenberg"],
    ["KV Celle", "KV Celle", "Celle"],
    ["Stade", "Stade", "Stade"],
    ["", "", ""],
  ])("read %j", (name, short, town) => {
    expect(shortNameOf(name)).toBe(short);
    expect(townIn(name)).toBe(town);
  });
});
