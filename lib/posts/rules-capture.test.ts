import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleFromAddress } from "./rules-address-title";
import { captureFrom, takeLinks } from "./rules-capture";
import { webAddress } from "./rules-research";

const article = "https://www.ndr.example/nachrichten/Kaeltebus-in-Celle-gestartet,kaeltebus102.html";

describe("an idea from one line", () => {
  it("is its words", () => {
    expect(captureFrom("  Kältebus besuchen ", [])).toEqual({
      title: "Kältebus besuchen",
      addresses: [],
      note: "",
    });
  });

  it.each([
    [`Kältebus besuchen ${article}`, "Kältebus besuchen"],
    [`${article} Kältebus besuchen`, "Kältebus besuchen"],
    [`Kältebus: ${article}`, "Kältebus"],
    [`Wie der Kältebus (${article}) hilft`, "Wie der Kältebus hilft"],
    [`Kältebus – siehe ${article}!`, "Kältebus – siehe"],
    [`Kältebus${article}`, "Kältebus"],
  ])("leaves the link out of the title and keeps it as a source: %s", (line, title) => {
    expect(captureFrom(line, [])).toEqual({ title, addresses: [article], note: "" });
  });

  it("takes its title from the address where there is nothing else", () => {
    expect(captureFrom(article, [])?.title).toBe("Kaeltebus in Celle gestartet – ndr.example");
    expect(captureFrom("", [article])?.title).toBe("Kaeltebus in Celle gestartet – ndr.example");
  });

  it("keeps several links, each once, and understands www", () => {
    const line = "Zwei Quellen https://a.example/x, www.b.example/y und https://a.example/x";
    expect(captureFrom(line, [])?.addresses).toEqual(["https://a.example/x", "https://www.b.example/y"]);
  });

  it("keeps a bracket that belongs to the link", () => {
    const { addresses } = takeLinks("https://wiki.example/Celle_(Ort) (https://wiki.example/Celle)", "all");
    expect(addresses).toEqual(["https://wiki.example/Celle_(Ort)", "https://wiki.example/Celle"]);
  });

  it("is nothing without words and links", () => {
    expect(captureFrom("   ", [])).toBeNull();
    expect(captureFrom("https://", [])?.addresses).toEqual([]);
  });

  it("keeps what is too long for a title as a note", () => {
    const words = "Wort ".repeat(80).trim();
    const made = captureFrom(words, []);
    expect(made?.note).toBe(words);
    expect(made?.title.endsWith("…")).toBe(true);
  });

  it("waits for the end of a link while somebody types", () => {
    expect(takeLinks("https://a.exam", "ended")).toEqual({ text: "https://a.exam", addresses: [] });
    expect(takeLinks("https://a.example/x ", "ended")).toEqual({
      text: "",
      addresses: ["https://a.example/x"],
    });
  });

  it("never has an empty or too long title, nor a source that leads nowhere", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 90 }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom("www.", "https://", "(", ")", " – ", "www.x.example"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const made = captureFrom(pieces.join(" "), []);
        if (!made) return;
        expect(made.title.trim().length).toBeGreaterThan(0);
        expect(made.title.length).toBeLessThanOrEqual(200);
        expect(made.addresses.every((address) => webAddress(address) === address)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves a text without links as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/www|http/i.test(text));
        expect(takeLinks(text, "all")).toEqual({ text, addresses: [] });
      }),
    );
  });
});

describe("a title from an address", () => {
  it.each([
    ["https://www.spiegel.example/panorama/winterhilfe-startet-a-1234.html", "Winterhilfe startet"],
    ["https://blog.example/2026/11/jahresbericht-2026/", "Jahresbericht 2026"],
    ["https://x.example/f%C3%BCr_alle_da.pdf?utm_source=y#z", "Für alle da"],
  ])("reads the telling part of %s", (address, words) => {
    expect(titleFromAddress(address)).toBe(`${words} – ${new URL(address).hostname.replace("www.", "")}`);
  });

  it.each([
    "https://www.ndr.example/",
    "https://ndr.example/1234567",
    "https://ndr.example/%E0%A4%A",
    "https://ndr.example/p/0f3a9c2d7e",
  ])("is the site where %s says no more", (address) => {
    expect(titleFromAddress(address)).toBe("ndr.example");
  });

  it("has room for every address", () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const title = titleFromAddress(address);
        expect(title.length > 0 && title.length <= 200).toBe(true);
      }),
    );
  });
});
