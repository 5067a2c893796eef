import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textHints } from "@/lib/posts/rules-hints";
import { plainLetters } from "@/lib/posts/rules-plain-letters";
import { readingEase } from "@/lib/posts/rules-readability";
import { countSyllables } from "@/lib/posts/rules-syllables";

const words = (count: number) => Array.from({ length: count }, () => "wir").join(" ");
const kinds = (text: string) => textHints(text).map((hint) => hint.kind);
const said = (text: string) =>
  textHints(text).map((hint) => [
    hint.kind,
    "excerpt" in hint ? hint.excerpt : null,
    "value" in hint ? hint.value : null,
  ]);

describe("texts that need no hint", () => {
  it.each([
    "",
    "Wir suchen Kolleg*innen für die Pflege. Jede*r ist willkommen!",
    "Wir treffen uns am 3. Mai um 10 Uhr, z. B. in der Hauptstr. 5. Tel. 05141 1234.",
    "Offen ist Mo–Fr von 9 bis 17 Uhr. Alle Infos als PDF unter www.beispiel.de/kita_innen.",
    "Das Sozialgesetzbuch (SGB) hilft. Im SGB II steht mehr.",
    "Hilfe vom KV (Kreisverband). Der KV berät.",
    "Wir sind auf LinkedIn.\n\n#SozialeArbeit #Ehrenamt #mitmachen",
    "Das Fest war schön 🎉 Danke an alle ❤️",
    "📅 Termin: morgen",
    "WIR SIND FÜR EUCH DA UND BLEIBEN LAUT",
    "Freundinnen und Familien kommen. Schülerinnen und Schulen auch.",
    "Schreibt an info@kolleg_innen.de oder @team_innen oder https://x.de/Kolleg:innen#teil",
    "Der Kurs läuft im Netz: in der Kita, zu Hause/unterwegs, außen/innen.",
    "*Fett* und **noch fetter** bleiben Sternchen.",
    "Preis: 5 €, Ergebnis 2:0, Maßstab 1:n, © 2026 Verein™",
  ])("%j", (text) => {
    expect(textHints(text)).toEqual([]);
  });
});

describe("gender forms", () => {
  it.each([
    ["Liebe Kolleg:innen", "Kolleg:innen", "Kolleg*innen"],
    ["Jede:r zählt", "Jede:r", "Jede*r"],
    ["Liebe Kolleg_innen", "Kolleg_innen", "Kolleg*innen"],
    ["Liebe KollegInnen", "KollegInnen", "Kolleg*innen"],
    ["Eine MitarbeiterIn fehlt", "MitarbeiterIn", "Mitarbeiter*in"],
    ["Liebe Kolleg/innen", "Kolleg/innen", "Kolleg*innen"],
    ["Mitarbeiter/-in gesucht", "Mitarbeiter/-in", "Mitarbeiter*in"],
    ["Mitarbeiter(in) gesucht", "Mitarbeiter(in)", "Mitarbeiter*in"],
    ["Liebe Kolleg(inn)en", "Kolleg(inn)en", "Kolleg*innen"],
    ["Bürger:innenbüro", "Bürger:innenbüro", "Bürger*innenbüro"],
    ["Liebe Kolleginnen und Kollegen", "Kolleginnen und Kollegen", "Kolleg*innen"],
    ["Die Kollegen und Kolleginnen", "Kollegen und Kolleginnen", "Kolleg*innen"],
    ["Unsere Ärzte/Ärztinnen", "Ärzte/Ärztinnen", "Ärzt*innen"],
    ["Alle Bürgerinnen & Bürger", "Bürgerinnen & Bürger", "Bürger*innen"],
    ["Bauern und Bäuerinnen", "Bauern und Bäuerinnen", "Bäuer*innen"],
    ["die Leiterin oder der Leiter", "Leiterin oder der Leiter", "Leiter*in"],
  ])("%j becomes the house style", (text, excerpt, value) => {
    const from = text.indexOf(excerpt);
    expect(textHints(text)).toEqual([
      { kind: "genderForm", from, to: from + excerpt.length, excerpt, value },
    ]);
  });

  it("says each style once and that several are mixed", () => {
    expect(said("Kolleg*innen, Bürger:innen, Nachbar:innen und Helfer_innen")).toEqual([
      ["genderForm", "Bürger:innen", "Bürger*innen"],
      ["genderForm", "Helfer_innen", "Helfer*innen"],
      ["genderMixed", "Kolleg*innen, Bürger:innen, Helfer_innen", 3],
    ]);
  });

  it("leaves capitals within hashtags alone", () => {
    expect(kinds("#BürgerInnen")).toEqual([]);
  });
});

describe("hashtags", () => {
  it.each([
    ["#sozialearbeit", "#SozialeArbeit"],
    ["#armutsbekämpfungjetzt", "#ArmutsbekämpfungJetzt"],
    ["#wirhelfen", null],
    ["#mitarbeit", null],
    ["#stadtteilspaziergang", null],
    ["#wirfüreuropa", "#WirFürEuropa"],
  ])("%s is read better as %s", (tag, value) => {
    const expected = tag.length > 13 || value ? [["hashtagCase", tag, value]] : [];
    expect(said(tag)).toEqual(expected);
  });

  it("are at most five", () => {
    expect(kinds("#A #B #C #D #E")).toEqual([]);
    expect(said("#A #B #C #D #E #F")).toEqual([["hashtagCount", null, 6]]);
  });

  it("stand at the end, whatever signs are between them", () => {
    expect(kinds("Wir helfen.\n#Pflege · #Kita 💙")).toEqual([]);
    expect(said("Unsere #Pflege braucht #Zeit. #Kita")).toEqual([["hashtagPlace", "#Pflege", 2]]);
  });

  it("are no numbers and no parts of addresses", () => {
    expect(kinds("Wir sind #1 unter https://x.de/a#b und Platz #2, hier geht es weiter.")).toEqual([]);
  });
});

describe("emojis", () => {
  it("are counted as people see them", () => {
    expect(kinds("a 👩‍👩‍👧 b 🇩🇪 c 👍🏽 d ❤️ e 1️⃣")).toEqual([]);
    expect(said("a 👩‍👩‍👧 b 🇩🇪 c 👍🏽 d ❤️ e 1️⃣ f 🎉")).toEqual([["emojiCount", null, 6]]);
  });

  it("are no bullets and not repeated", () => {
    expect(said("Programm\n✅ Musik\n  ✅ Essen")).toEqual([["emojiBullet", "✅", 2]]);
    expect(said("Danke ❤️❤️❤️")).toEqual([["emojiRepeated", "❤️", 3]]);
  });
});

describe("styled letters", () => {
  it.each([
    ["𝗝𝗲𝘁𝘇𝘁 𝗺𝗶𝘁𝗺𝗮𝗰𝗵𝗲𝗻!", "Jetzt mitmachen!"],
    ["𝒯𝒶ℊ 𝟚𝟘𝟚𝟞", "Tag 2026"],
    ["Ｈａｌｌｏ", "Hallo"],
    ["Ⓗⓐⓛⓛⓞ ⒜⒝ 🄰🄱 🅐🅑 🅺🅸", "Hallo ab AB AB KI"],
    ["𝗳𝘂\u0308𝗿", "für"],
    ["🅿️ 🇩🇪 ™ ① Kolleg*innen", "🅿️ 🇩🇪 ™ ① Kolleg*innen"],
  ])("%s is %s", (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });

  it("are named with the same in plain letters", () => {
    const text = "Neu: 𝗝𝗲𝘁𝘇𝘁 𝗺𝗶𝘁𝗺𝗮𝗰𝗵𝗲𝗻 und 𝗱𝗮";
    expect(said(text)).toEqual([["styledLetters", "𝗝𝗲𝘁𝘇𝘁 𝗺𝗶𝘁𝗺𝗮𝗰𝗵𝗲𝗻", "Jetzt mitmachen"]]);
  });
});

describe("abbreviations", () => {
  it("without an explanation are named once, at their first place", () => {
    expect(textHints("Der MDK prüft. Dann prüft der MDK noch einmal, sagt die KV-Leitung.")).toEqual([
      { kind: "abbreviation", from: 4, to: 7, excerpt: "MDK" },
      { kind: "abbreviation", from: 56, to: 58, excerpt: "KV" },
    ]);
  });

  it("may be explained anywhere in the text", () => {
    expect(kinds("Der MDK prüft. Er heißt lang Medizinischer Dienst (MDK).")).toEqual([]);
    expect(kinds("Nach SGB II (Sozialgesetzbuch, zweites Buch) geht das.")).toEqual([]);
    expect(said("Nach SGB II (§ 7) geht das.")).toEqual([["abbreviation", "SGB", null]]);
  });

  it("in a hashtag are none", () => {
    expect(kinds("Wir helfen. #MDK")).toEqual([]);
  });
});

describe("long sentences", () => {
  it("are named from 21 words on", () => {
    expect(kinds(`${words(20)}.`)).toEqual([]);
    expect(textHints(`Ja. ${words(21)}.`)).toEqual([
      { kind: "longSentence", from: 4, to: 88, excerpt: `${words(15)}…`, value: 21 },
    ]);
  });

  it("end at line breaks, but not behind short forms, ordinals or before the hashtags", () => {
    expect(kinds(`${words(12)}\n${words(12)}`)).toEqual([]);
    for (const inner of ["z. B.", "am 3.", "Dr.", "i.d.R.", "(ca."]) {
      expect(kinds(`${words(11)} ${inner} ${words(11)}`)).toEqual(["longSentence"]);
    }
    expect(kinds(`${words(18)}\u00a0#Eins #Zwei #Drei`)).toEqual([]);
  });

  it("do not count links, dashes and emojis", () => {
    expect(kinds(`${words(20)} – https://www.beispiel.de 🎉.`)).toEqual([]);
  });
});

describe("the reading ease", () => {
  it.each([
    ["Haus", 1],
    ["Theater", 3],
    ["Kolleg*innen", 4],
    ["Quelle", 2],
    ["Familie", 3],
    ["Bäuerinnen", 4],
    ["Häuser", 2],
    ["Yoga", 2],
    ["SGB", 3],
    ["2026", 1],
    ["Pflege-Dienst", 3],
  ])("counts the syllables of %s", (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it("is unknown for short texts", () => {
    expect(readingEase(`${words(40)}.`)).toBeNull();
    expect(readingEase("Ja. Nein. Doch.")).toBeNull();
  });

  it("follows the formula: 3 sentences of 10 words with 1 syllable give 180 − 10 − 58.5", () => {
    const line = `${words(10)}. `;
    expect(readingEase(line.repeat(3))).toEqual({ value: 100, band: "easy" });
    const two = `${"Leute ".repeat(10)}. `;
    expect(readingEase(two.repeat(3))).toEqual({ value: 53, band: "medium" });
  });

  it("is a hint only where a text is hard", () => {
    const line = `${"Verantwortung ".repeat(10)}.\n`;
    expect(said(line.repeat(3))).toEqual([["hardToRead", null, 0]]);
  });
});

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc.string({
    unit: fc.constantFrom(
      ..."a A ä I in innen * : _ / ( ) # @ . ! … 𝗔 Ⓐ 🅰 \uFE0F \u200D 🎉 👩 🇩 \u0301 \u202E ש \uD83D \n".split(
        " ",
      ),
      " ",
      "SGB",
      " und ",
      "https://",
    ),
    maxLength: 60,
  }),
);

describe("any text at all", () => {
  it("gets hints whose places lie within it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const hint of textHints(text)) {
          if (!("from" in hint)) continue;
          expect(hint.from).toBeGreaterThanOrEqual(0);
          expect(hint.to).toBeGreaterThan(hint.from);
          expect(hint.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has plain letters after once, and keeps what was plain", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const plain = plainLetters(text);
        expect(plainLetters(plain)).toBe(plain);
        expect(plain.includes("𝗔")).toBe(false);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => plainLetters(text) === text));
  });

  it("never takes the asterisk for a fault", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöü]{3,12}$/), (stem) => {
        expect(kinds(`Liebe ${stem}*innen, jede*r ${stem}*in!`)).toEqual([]);
      }),
    );
  });
});

describe("the work on a long text", () => {
  it.each([
    "a",
    "Aa",
    "#a ",
    "!)",
    "Aa und Bb ",
    "Aa*",
    "Kolleg_innen ",
    "SGB ",
    "SGB(",
    "https://",
    "🎉",
    "👩\u200D",
    "𝗔",
    "𝗔 ",
    "a\u0301",
    " ",
    " \n",
    "שלום ",
  ])("of 64 kB of %j is at most twice that on half of it", (unit) => {
    const half = workOn(unit.repeat(Math.ceil(32_768 / unit.length)));
    const whole = workOn(unit.repeat(Math.ceil(65_536 / unit.length)));
    expect(half).toBeGreaterThan(32_768);
    expect(whole).toBeLessThan(half * 2.05 + 1000);
  });
});

/** The characters that patterns walk over, from where each began to where it matched or gave up. */
function workOn(text: string): number {
  const exec = RegExp.prototype.exec;
  let work = 0;
  // No spy: it would keep every one of the many calls.
  RegExp.prototype.exec = function (subject) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, subject);
    work += (match ? match.index + match[0].length : subject.length) - from;
    return match;
  };
  try {
    textHints(text);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return work;
}
