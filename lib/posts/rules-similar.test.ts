import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSimilar, similarity } from "./rules-similar";

const near = (title: string, ...among: string[]) =>
  mostSimilar(
    title,
    among.map((one) => ({ title: one })),
    5,
  ).map((one) => one.title);

describe("similar titles", () => {
  it.each([
    ["Kältebus: Was wirklich hilft", "was hilft wirklich? KAELTEBUS!"],
    ["Unsere Kolleg*innen in der Pflege", "Kolleginnen der Pflege"],
    ["Spende für die Tafel", "Spenden für die Tafel"],
    ["Straßenfest am Lindenhof", "Strassenfest im Lindenhof"],
    ["Café der Generationen", "Cafe Generationen"],
    ["Vorlesetag in der Kita", "Vorleestag in der Kita"],
  ])("are found across spelling and order: %s", (a, b) => {
    expect(near(a, b)).toEqual([b]);
  });

  it("are found while somebody is still typing", () => {
    expect(near("Tag der Pflege", "Tag der offenen Tür in der Pflege am Ring")).toHaveLength(1);
    expect(near("Kältebus", "Kältebus sucht Fahrer*innen")).toHaveLength(1);
  });

  it.each([
    ["Neue Ausstellung im Rathaus", "Neue Kita-Gruppe in der Südstadt"],
    ["Der Tag", "Die Woche"],
    ["Bus", "Busse und Bahnen in der Stadt"],
    ["Ehrenamt sucht Menschen mit Zeit", "Zeit für Pflege: neue Kurse im Herbst"],
  ])("are not every title that shares a word: %s", (a, b) => {
    expect(near(a, b)).toEqual([]);
  });

  it("come closest first, in their order where equally close, and only so many", () => {
    const titles = ["Winterhilfe startet bald", "Winterhilfe", "Winterhilfe startet", "Winterhilfe startet"];
    const found = mostSimilar(
      "Winterhilfe startet",
      titles.map((title, id) => ({ id, title })),
      3,
    );
    expect(found.map(({ id }) => id)).toEqual([2, 3, 0]);
  });

  it("are none where nothing is written", () => {
    expect(near("  …  ", "Winterhilfe", "…")).toEqual([]);
  });
});

const title = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.constantFrom("Spende", "Spenden", "Kältebus", "der", "Tag", "2026", "–", "Tagen", "Bus"), {
      maxLength: 7,
    })
    .map((words) => words.join(" ")),
);

describe("closeness", () => {
  it("lies between 0 and 1 and does not mind who stands first", () => {
    fc.assert(
      fc.property(title, title, (a, b) => {
        const close = similarity(a, b);
        expect(close).toBe(similarity(b, a));
        expect(close >= 0 && close <= 1).toBe(true);
      }),
    );
  });

  it("is whole for the same words in any order, case and punctuation", () => {
    fc.assert(
      fc.property(title, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        const turned = text.split(" ").toReversed().join(" – ");
        expect(similarity(text, text)).toBe(1);
        expect(similarity(text, turned)).toBe(1);
      }),
    );
  });
});
