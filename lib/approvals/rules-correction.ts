import { diffArrays } from "diff";
import { isDateWord, isFunctionWord, isNegation, isNumberWord } from "@/lib/approvals/rules-correction-words";
import { maskLinks } from "@/lib/posts/rules-masked-links";

/** Characters that may be put in and taken out, together, since the approval. */
export const mostCorrectedCharacters = 15;

export type CorrectionRefusal = "tooMuch" | "number" | "name" | "link" | "hashtag" | "negation";
export type Correction = { changed: number } | { refused: CorrectionRefusal };

/**
 * Whether a change of one approved text is a small correction that keeps the approval: at most 15 characters put in and
 * taken out, an emoji being one, and no word touched that may carry the meaning. In this order of refusal: links, mail
 * addresses; hashtags; numbers, dates and what stands at them; negations; possible names, among them every word with a
 * capital letter that is no function word, and every @name. When in doubt it is no small correction.
 *
 * Always compare with the approved text, so that many small edits cannot add up unnoticed.
 */
export function correctionOf(before: string, after: string, names: readonly string[] = []): Correction {
  // In one order, so that a change and its undoing get the same answer.
  const texts = [before.normalize("NFC"), after.normalize("NFC")].sort();
  const [one = "", other = ""] = texts;
  const changed = changedCharacters(one, other);
  if (changed === null) return { refused: "tooMuch" };
  const chunks = changedParts(one.split(/\s+/), other.split(/\s+/));
  const words = changedParts(wordsOf(one), wordsOf(other));
  if (chunks.some(isLink)) return { refused: "link" };
  if (chunks.some((chunk) => chunk.includes("#"))) return { refused: "hashtag" };
  if (chunks.some(isNumber) || touchesNumber(one, other) || words.some(anyPart(isDateOrNumber))) {
    return { refused: "number" };
  }
  if (chunks.flatMap(wordsOf).some(anyPart(isNegation)) || turnsAround(words)) return { refused: "negation" };
  if (chunks.some((chunk) => chunk.includes("@")) || words.some(anyPart(isName(names)))) {
    return { refused: "name" };
  }
  return { changed };
}

/** The same for several texts of one post: each must be a small correction, and all together too. */
export function correctionOfAll(
  pairs: readonly { before: string; after: string }[],
  names: readonly string[] = [],
): Correction {
  let changed = 0;
  for (const { before, after } of pairs) {
    const one = correctionOf(before, after, names);
    if ("refused" in one) return one;
    changed += one.changed;
  }
  return changed > mostCorrectedCharacters ? { refused: "tooMuch" } : { changed };
}

const graphemes = new Intl.Segmenter("de", { granularity: "grapheme" });

/** The characters that differ; null when there are more than a small correction has. */
function changedCharacters(one: string, other: string): number | null {
  const parts = diffArrays(charactersOf(one), charactersOf(other), {
    maxEditLength: mostCorrectedCharacters,
  });
  if (parts === undefined) return null;
  const changed = parts.reduce((sum, part) => sum + (part.added || part.removed ? part.value.length : 0), 0);
  return changed > mostCorrectedCharacters ? null : changed;
}

function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Letters and digits with what joins them: hyphens, apostrophes and gender marks. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}\p{Cf}]+(?:[-‐‑–'’*:_·/.][\p{L}\p{M}\p{N}\p{Cf}]+)*/gu) ?? [];
}

/** What is only in one of two lists, in its old and new form. Where something moved, all it passed counts as well. */
function changedParts(one: string[], other: string[]): string[] {
  const parts = diffArrays(one, other);
  const gone = parts.filter((part) => part.removed).flatMap((part) => part.value);
  const come = parts.filter((part) => part.added).flatMap((part) => part.value);
  if (!gone.some((part) => come.includes(part))) return [...gone, ...come];
  const first = parts.findIndex((part) => part.added || part.removed);
  const last = parts.findLastIndex((part) => part.added || part.removed);
  return parts.slice(first, last + 1).flatMap((part) => part.value);
}

function isLink(chunk: string): boolean {
  const bare = chunk.replace(/\p{Cf}/gu, "");
  if (/:\/\/|[\p{L}\p{N}._+-]@[\p{L}\p{N}]|[\p{L}\p{N}-]\.[a-z]{2,}(?![\p{L}\p{N}])/u.test(bare)) return true;
  return !bare.includes("@") && maskLinks(bare) !== bare;
}

function isNumber(chunk: string): boolean {
  return /[\p{N}\p{Sc}%‰§]/u.test(chunk);
}

/** Whether a sign alone came or went beside a number: the dash of 10 – 12, the minus of − 5. */
function touchesNumber(one: string, other: string): boolean {
  const withNeighbours = (text: string) => {
    const chunks = text.split(/\s+/);
    return chunks.flatMap((chunk, place) => {
      if (/[\p{L}\p{N}]/u.test(chunk)) return [];
      const beside = [chunks[place - 1] ?? "", chunks[place + 1] ?? ""];
      return beside.filter(isNumber).map((number) => `${chunk} ${number}`);
    });
  };
  return changedParts(withNeighbours(one), withNeighbours(other)).length > 0;
}

/** Whether a word, or a part of a compound with hyphens, is such a word. */
function anyPart(is: (word: string) => boolean): (word: string) => boolean {
  return (word) => {
    const bare = word.normalize("NFKC").replace(/\p{Cf}/gu, "");
    return is(bare) || bare.split(/[-‐‑–/.]/).some((part) => part !== "" && is(part));
  };
}

function isDateOrNumber(word: string): boolean {
  return isDateWord(word) || isNumberWord(word);
}

/** Whether one changed word is another with "un" before it. */
function turnsAround(words: string[]): boolean {
  const all = words.map((word) => word.toLowerCase());
  return all.some((word) => all.includes(`un${word}`));
}

function isName(names: readonly string[]): (word: string) => boolean {
  const parts = names.flatMap(wordsOf).flatMap((name) => [name, ...name.split(/[-‐‑–]/)]);
  const known = new Set(parts.filter((part) => !isFunctionWord(part.toLowerCase())));
  const folded = new Set([...known].map((part) => part.toLowerCase()));
  return (word) => {
    if (known.has(word) || folded.has(word.toLowerCase())) return true;
    return /\p{Lu}/u.test(word) && !isFunctionWord(word);
  };
}
