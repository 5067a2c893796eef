import type { Words } from "./contract";

/** A text of a list in the reader's language; German where nobody has translated it. */
export function wordsIn(words: Words, locale: string): string {
  return locale === "en" && words.en !== "" ? words.en : words.de;
}
