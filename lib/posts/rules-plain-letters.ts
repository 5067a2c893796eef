import { shorten } from "@/lib/posts/rules-shorten";

export type LetterHint = { kind: "styledLetters"; from: number; to: number; excerpt: string; value: string };

/**
 * Words in letters that only look bold or italic: mathematical alphanumerics, fullwidth and enclosed letters. Screen
 * readers skip them or spell symbols, and search does not find them. A single one may be meant (Ⓜ), two are a word.
 */
export function letterHints(text: string): LetterHint[] {
  return [...text.matchAll(runs)].slice(0, 1).map((match) => ({
    kind: "styledLetters",
    from: match.index,
    to: match.index + match[0].length,
    excerpt: shorten(match[0], 60),
    value: shorten(plainLetters(match[0]), 60),
  }));
}

/** The text with its styled letters and digits as normal ones; everything else, emojis included, stays. */
export function plainLetters(text: string): string {
  return text.replace(singles, (found) =>
    Array.from(found, (sign) => plainLetter(sign))
      .join("")
      .normalize("NFC"),
  );
}

// 1D400–1D7FF mathematical, its older signs at 2102–2134, fullwidth, circled, bracketed, squared and filled letters.
// Some of the last are emojis where U+FE0F follows (the blood groups, the parking sign).
const styled =
  "(?:[\\u{1D400}-\\u{1D7FF}ℂℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴ\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u249C-\\u24E9]|" +
  "[\\u{1F110}-\\u{1F129}\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}](?!\\uFE0F))";
const singles = new RegExp(`${styled}[\\u0300-\\u036F]*`, "gu");
const runs = new RegExp(
  `(?:${styled}[\\u0300-\\u036F]*){2}(?:${styled}[\\u0300-\\u036F]*| (?=${styled}))*`,
  "gu",
);

function plainLetter(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const inFilled = code >= 0x1f150 && code <= 0x1f169 ? code - 0x1f150 : code - 0x1f170;
  if (code >= 0x1f150 && code <= 0x1f189 && inFilled >= 0 && inFilled < 26) {
    return String.fromCharCode(65 + inFilled);
  }
  return sign.normalize("NFKC").replace(/^\((.)\)$/u, "$1");
}
