import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctionOf, correctionOfAll } from "@/lib/approvals/rules-correction";

const kept = { changed: expect.any(Number) };
const refused = (kind: string) => ({ refused: kind });

describe("a small correction", () => {
  it.each([
    ["Wir freuen uns auf eur Kommen", "Wir freuen uns auf euer Kommen", 1],
    ["das ist, wie gesagt gut", "das ist, wie gesagt, gut", 1],
    ["dei Tafel", "die Tafel", 2],
    ["Der Verein", "Die Verein", 2],
    ["Kommt vorbei.", "Kommt vorbei! 👩‍👩‍👧", 4],
    ["schön", "scho\u0308n", 0],
    ["im Haus", "im  Haus", 1],
    ["gleich", "gleich", 0],
  ])("is %j to %j", (before, after, changed) => {
    expect(correctionOf(before, after)).toEqual({ changed });
  });

  it("has at most fifteen characters, put in and taken out together", () => {
    expect(correctionOf("ganz", `ganz ${"a".repeat(14)}`)).toEqual({ changed: 15 });
    expect(correctionOf("ganz", `ganz ${"a".repeat(15)}`)).toEqual(refused("tooMuch"));
    expect(correctionOf("abcdefgh", "ijklmnop")).toEqual(refused("tooMuch"));
    expect(correctionOf("", "🎉".repeat(16))).toEqual(refused("tooMuch"));
  });
});

describe("no small correction", () => {
  it.each([
    ["number", "um 18 da", "um 19 da"],
    ["number", "3.000 da", "3,000 da"],
    ["number", "kostet 5 €", "kostet 5 $"],
    ["number", "von 10 – 12", "von 10 12"],
    ["number", "am 5.Tag", "am 5. Tag"],
    ["number", "im märz", "im mai"],
    ["number", "kommt heute", "kommt morgen"],
    ["number", "mit zwei", "mit drei"],
    ["number", "am Samstag", "am Sonntag"],
    ["number", "in May", "in March"],
    ["name", "mit Petra da", "mit Peter da"],
    ["name", "mit petra da", "mit Petra da"],
    ["name", "im Nord-süd-Haus", "im Nord-sud-Haus"],
    ["name", "von iPhone", "von iphone"],
    ["name", "dank @anna", "dank @anne"],
    ["name", "IT hilft", "it hilft"],
    ["link", "auf https://beispiel.de/a", "auf https://beispiel.de/b"],
    ["link", "auf www.beispiel.de", "auf www.beispeil.de"],
    ["link", "auf beispiel.app/x", "auf beispeil.app/x"],
    ["link", "an info@beispiel.de", "an inf@beispiel.de"],
    ["hashtag", "mit #tafel", "mit #tafeln"],
    ["hashtag", "mit tafel", "mit #tafel"],
    ["negation", "das ist gut", "das ist nicht gut"],
    ["negation", "ein Haus", "kein Haus"],
    ["negation", "mit allem", "ohne allem"],
    ["negation", "das ni\u00ADcht", "das"],
    ["negation", "it is so", "it isn't so"],
    ["negation", "the nicht-öffentliche", "the öffentliche"],
    ["negation", "alle nicht da", "nicht alle da"],
    ["negation", "halten, nicht laufen", "halten nicht, laufen"],
    ["negation", "das ist möglich", "das ist unmöglich"],
  ])("for a %s: %j to %j", (kind, before, after) => {
    expect(correctionOf(before, after)).toEqual(refused(kind));
  });

  it("touches a name the caller knows, in small letters too, but may touch the words between", () => {
    expect(correctionOf("mit kalle da", "mit kale da")).toEqual(kept);
    expect(correctionOf("mit kalle da", "mit kale da", ["Kalle von der Heide"])).toEqual(refused("name"));
    expect(correctionOf("Der Tag", "Die Tag", ["Kalle von der Heide"])).toEqual(kept);
    expect(correctionOf("und müller da", "und muller da", ["Eva Müller-Wagner"])).toEqual(refused("name"));
  });

  it("leaves alone what only stands near: a comma after a name, a letter before a number", () => {
    expect(correctionOf("Liebe Anna wir kommen", "Liebe Anna, wir kommen")).toEqual(kept);
    expect(correctionOf("dei 12 Freiwilligen", "die 12 Freiwilligen")).toEqual(kept);
    expect(correctionOf("siehe www.beispiel.de fur mehr", "siehe www.beispiel.de für mehr")).toEqual(kept);
  });
});

it("judges several texts together", () => {
  const small = { before: "ganz", after: "ganz aaaaaaa" };
  expect(correctionOfAll([small])).toEqual({ changed: 8 });
  expect(correctionOfAll([small, small])).toEqual(refused("tooMuch"));
  expect(correctionOfAll([{ before: "um 8", after: "um 9" }, small])).toEqual(refused("number"));
  expect(correctionOfAll([])).toEqual({ changed: 0 });
});

describe("any two texts", () => {
  const words = fc.constantFrom(
    "die",
    "Der",
    "nicht",
    "18",
    "Anna",
    "#x",
    "www.a.de",
    "ganz",
    "un",
    "–",
    "🎉",
    ",",
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 6 }).map((all) => all.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 30 }),
  );

  it("get the same answer forth and back, and nothing changed is nothing", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(correctionOf(before, after)).toEqual(correctionOf(after, before));
        expect(correctionOf(before, before)).toEqual({ changed: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it("are never a small correction when a number came or went", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 999 }), (text, number) => {
        expect(correctionOf(text, `${text} ${number}`)).toHaveProperty("refused");
      }),
    );
  });

  it("of great length are answered quickly", () => {
    const long = "a#@.-1 ".repeat(3000);
    expect(correctionOf(long, `${long}b`)).toHaveProperty("refused");
    expect(correctionOf(long, "b")).toEqual(refused("tooMuch"));
  });
});
