import { type Sentence, sentencesOf } from "@/lib/posts/rules-sentences";
import { shorten } from "@/lib/posts/rules-shorten";
import { countSyllables } from "@/lib/posts/rules-syllables";

/** Recommended length of a sentence; a hint comes only where a sentence is clearly longer. */
export const recommendedWords = 15;
/** Up to that many words nothing is said: a hint at every sentence of sixteen words would soon be ignored. */
export const toleratedWords = 20;

export type ReadingEase = { value: number; band: "easy" | "medium" | "hard" };

export type ReadabilityHint =
  | { kind: "longSentence"; from: number; to: number; excerpt: string; value: number }
  | { kind: "hardToRead"; value: number };

/** Sentences above the tolerated length, with their words as value, and a text that as a whole is hard to read. */
export function readabilityHints(text: string): ReadabilityHint[] {
  const sentences = sentencesOf(text);
  const long = sentences
    .filter(({ words }) => words.length > toleratedWords)
    .map(({ from, to, words }) => {
      const excerpt = shorten(text.slice(from, to), 60);
      return { kind: "longSentence" as const, from, to, excerpt, value: words.length };
    });
  const ease = easeOf(sentences);
  return ease?.band === "hard" ? [...long, { kind: "hardToRead", value: ease.value }] : long;
}

/**
 * How easily a German text reads: the formula of Flesch in Amstad's version for German (1978),
 * 180 − words per sentence − 58.5 × syllables per word, held between 0 (hard) and 100 (easy).
 * Null below three sentences or thirty words, where it says nothing.
 */
export function readingEase(text: string): ReadingEase | null {
  return easeOf(sentencesOf(text));
}

function easeOf(sentences: Sentence[]): ReadingEase | null {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (sentences.length < 3 || words.length < 30) return null;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const exact = 180 - words.length / sentences.length - 58.5 * (syllables / words.length);
  const value = Math.round(Math.min(100, Math.max(0, exact)));
  return { value, band: value >= 70 ? "easy" : value >= 50 ? "medium" : "hard" };
}
