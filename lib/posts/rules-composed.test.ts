import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipText } from "@/lib/posts/rules-clip";
import { composedText, lengthOf } from "@/lib/posts/rules-composed";
import { openPlaceholders } from "@/lib/posts/rules-placeholders";

const nothing = { body: "", callToAction: "", link: null, hashtags: [] };

describe("what is published", () => {
  it("is body, call to action, link, and the hashtags on the last line", () => {
    const text = composedText({
      body: "Liebe Kolleg*innen,\n\n*danke* <b>alle</b>! ",
      callToAction: "Jetzt anmelden:",
      link: "https://beispiel.de/a_b",
      hashtags: ["SozialeArbeit", "#Kita", "kita", " ", "#"],
    });
    expect(text).toBe(
      "Liebe Kolleg*innen,\n\n*danke* <b>alle</b>!\n\nJetzt anmelden:\nhttps://beispiel.de/a_b\n\n#SozialeArbeit #Kita",
    );
  });

  it("keeps no trace of empty parts", () => {
    expect(composedText(nothing)).toBe("");
    expect(composedText({ ...nothing, body: "Text", callToAction: "  " })).toBe("Text");
    expect(composedText({ ...nothing, link: "https://x.de" })).toBe("https://x.de");
    expect(composedText({ ...nothing, hashtags: ["A"] })).toBe("#A");
  });

  it("contains every part as it was written, whatever it is", () => {
    const part = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(part, part, fc.option(part), fc.array(part), (body, callToAction, link, hashtags) => {
        const text = composedText({ body, callToAction, link, hashtags });
        for (const one of [body, callToAction, link ?? ""]) expect(text).toContain(one.trim());
        expect(text).toBe(text.trim());
      }),
    );
  });
});

describe("the length of a text", () => {
  it.each([
    ["", 0],
    ["für", 3],
    ["fu\u0308r", 3],
    ["👩‍👩‍👧", 1],
    ["🇩🇪👍🏽", 2],
    ["\uD83D", 1],
    ["a\nb", 3],
  ])("of %j is %i", (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  it("is never more than that of its UTF-16 units", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => lengthOf(text) <= text.length));
  });
});

describe("the start of a text in a feed", () => {
  it("is the whole text where it fits or nothing is clipped", () => {
    expect(clipText("Hallo", 5)).toBeNull();
    expect(clipText("👩‍👩‍👧👩‍👩‍👧", 2)).toBeNull();
    expect(clipText("x".repeat(9999), null)).toBeNull();
  });

  it("ends between words, or within one that is too long, never within a character", () => {
    expect(clipText("Hallo liebe Leute", 14)).toBe("Hallo liebe");
    expect(clipText("x".repeat(50), 30)).toBe("x".repeat(30));
    expect(clipText("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 2)).toBe("👩‍👩‍👧👩‍👩‍👧");
  });

  it("is a start of the text and no longer than asked for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, visible) => {
        const clipped = clipText(text, visible);
        expect(clipped === null).toBe(lengthOf(text) <= visible);
        if (clipped === null) return;
        expect(text.startsWith(clipped)).toBe(true);
        expect(lengthOf(clipped)).toBeLessThanOrEqual(visible);
      }),
    );
  });
});

describe("open placeholders", () => {
  it.each([
    ["Wir sind {{ kreisverband }} in {{ort}}.", ["kreisverband", "ort"]],
    ["Ende fehlt: {{ort", ["ort"]],
    ["Halbes Ende {{ort} und {{link}}", ["ort", "link"]],
    ["{{}} und {{{termin}}}", ["", "termin"]],
    ["{einfach} }} und C++", []],
  ])("of %j are %j", (text, names) => {
    expect(openPlaceholders(text).map(({ name }) => name)).toEqual(names);
  });

  it("stand where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("{", "}", "a", "\n", "\uD83D") }), (text) => {
        const found = openPlaceholders(text);
        expect(found.length > 0).toBe(text.includes("{{"));
        for (const { from, to } of found) expect(text.slice(from, to)).toMatch(/^\{\{/);
      }),
    );
  });
});
