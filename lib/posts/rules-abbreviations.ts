import { hashtagsOf } from "@/lib/posts/rules-hashtags";
import { maskLinks } from "@/lib/posts/rules-masked-links";

export type AbbreviationHint = { kind: "abbreviation"; from: number; to: number; excerpt: string };

/**
 * Abbreviations of two to five capitals that no bracket of the text explains: neither "SGB (Sozialgesetzbuch)" nor
 * "Sozialgesetzbuch (SGB)". Each is named once, at its first place. Words everybody knows, Roman numerals, hashtags,
 * and lines written in capitals for emphasis are left out.
 */
export function abbreviationHints(text: string): AbbreviationHint[] {
  const first = new Map<string, AbbreviationHint>();
  const explained = new Set<string>();
  const readable = withoutShouting(withoutHashtags(maskLinks(text), text));
  for (const match of readable.matchAll(
    /(?<![\p{L}\p{M}\p{N}_*:.])(\p{Lu}{2,5})(?:s|e)?(?![\p{L}\p{M}\p{N}_*:.]*\p{L})/gu,
  )) {
    const [found, excerpt = ""] = match;
    const to = match.index + found.length;
    if (known.has(excerpt) || /^[IVXL]+$/.test(excerpt)) continue;
    if (isExplained(readable, match.index, to)) explained.add(excerpt);
    if (!first.has(excerpt)) {
      first.set(excerpt, {
        kind: "abbreviation",
        from: match.index,
        to: match.index + excerpt.length,
        excerpt,
      });
    }
  }
  return [...first.values()].filter(({ excerpt }) => !explained.has(excerpt));
}

/** A bracket with words right behind it (a numeral may stand between, "SGB II (…)"), or one around it. */
function isExplained(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 16);
  if (/^(?: [IVXL\d]{1,4})? ?\([^)]*\p{Ll}/u.test(behind)) return true;
  return text.charAt(from - 1) === "(" && /^(?: [IVXL\d]{1,4})?\)/.test(behind);
}

function withoutHashtags(masked: string, text: string): string {
  let result = "";
  let at = 0;
  for (const { from, to } of hashtagsOf(text)) {
    result += masked.slice(at, from) + " ".repeat(to - from);
    at = to;
  }
  return result + masked.slice(at);
}

function withoutShouting(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const words = line.match(/\p{L}{2,}/gu) ?? [];
    const shouted = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
    return words.length >= 3 && shouted.length * 2 > words.length ? " ".repeat(line.length) : line;
  });
}

/** What needs no explanation, and short words that stand in capitals for emphasis. */
const known = new Set(
  (
    "ADAC AOK ARD AWO CD DIN DIY DNA DRK DVD EM EU EUR FAQ GPS HIV ICE IT KFZ KITA LKW MP NATO NGO NRW OK PC PDF PIN PKW PLZ QR " +
    "SMS SOS SWR TV TÜV UN UNO US USA USB VIP WC WDR WLAN WM WWW ZDF NDR MDR BR HR RBB DDR BRD PR " +
    "AB ALLE ALLES AM AN AUCH AUF BIS DA DANKE DAS DEM DEN DER DIE DU EIN EINE ES FÜR GUT HEUTE HIER IHR IM IN INFO IST JA " +
    "JETZT KEIN KEINE LIVE MEHR MIT MO DI MI DO FR SA SO NEIN NEU NEUE NEUES NICHT NIE NUR ODER OHNE SIE SIND START STOP " +
    "STOPP TAG TEAM TIPP TOP UM UND UNS UHR VIELE VON VOR WANN WAS WER WIE WIR WO ZU ZUM ZUR"
  ).split(" "),
);
