import { foldText } from "@/lib/posts/rules-text";

/** From here on two titles are worth showing beside each other. */
const enough = 0.5;

/** The titles that resemble one, the closest first and at most so many; equally close ones keep their order. */
export function mostSimilar<T extends { title: string }>(
  title: string,
  among: readonly T[],
  most: number,
): T[] {
  const wanted = outlineOf(title);
  if (wanted.words.length === 0) return [];
  return among
    .map((one) => ({ one, closeness: compare(wanted, outlineOf(one.title)) }))
    .filter(({ closeness }) => closeness >= enough)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, most)
    .map(({ one }) => one);
}

/**
 * How close two titles are, from 0 to 1, whichever stands first. Case, umlauts, gender marks, punctuation, short
 * filling words and the order of words do not count; another ending of a word and a typing error hardly do. A title
 * whose words all stand in a longer one is close, so that a hint appears while somebody is still typing.
 */
export function similarity(a: string, b: string): number {
  return compare(outlineOf(a), outlineOf(b));
}

type Outline = { words: string[]; parts: Set<string> };

function compare(a: Outline, b: Outline): number {
  const [fewest, all] = [Math.min(a.words.length, b.words.length), a.words.length + b.words.length];
  if (fewest === 0) return 0;
  const shared = Math.min(countIn(b.words, a.words), countIn(a.words, b.words));
  const isContained = shared === fewest && shared > 1;
  return Math.max((2 * shared) / all, isContained ? 0.7 : 0, overlap(a.parts, b.parts));
}

function countIn(words: string[], others: string[]): number {
  return words.filter((word) => others.some((other) => sameWord(word, other))).length;
}

function outlineOf(title: string): Outline {
  const all = plain(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !filling.has(word));
  const words = [...new Set(telling.length > 0 ? telling : all)];
  return { words, parts: partsOf(words) };
}

/** "Kältebus" and "KAELTEBUS" are one word; other accents fall away. */
function plain(text: string): string {
  const folded = foldText(text.normalize("NFC"));
  // Titles are compared by the thousand, and most have no letter that needs more.
  if (!/[^\p{ASCII}–„“”]/u.test(folded)) return folded;
  return folded
    .replace(/[äöü]/g, (letter) => `${letter.normalize("NFD").charAt(0)}e`)
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** The same word, or the same with another ending: "Spende" and "Spenden", not "Bus" and "Busse". */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short);
}

/** Three letters each, with the words' borders: what a typing error leaves whole. */
function partsOf(words: string[]): Set<string> {
  const parts = new Set<string>();
  for (const word of words) {
    const framed = ` ${word} `;
    for (let at = 0; at < framed.length - 2; at += 1) parts.add(framed.slice(at, at + 3));
  }
  return parts;
}

function overlap(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const part of small) if (large.has(part)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

const filling = new Set(
  (
    "der die das den dem des ein eine einen einem einer eines und oder mit ohne von vom zu zum zur im in ins am an auf " +
    "aus bei beim fuer ist sind wir uns unser unsere the a an of for and to in on at with our is are"
  ).split(" "),
);
