import { proposeHashtag } from "@/lib/posts/rules-hashtag-words";
import { maskLinks } from "@/lib/posts/rules-masked-links";

export const mostHashtags = 5;

export type Hashtag = { from: number; to: number; tag: string };

export type HashtagHint =
  | { kind: "hashtagCase"; from: number; to: number; excerpt: string; value: string | null }
  | { kind: "hashtagCount"; value: number }
  | { kind: "hashtagPlace"; from: number; to: number; excerpt: string; value: number };

/**
 * Hashtags a screen reader would read as one long word (value: a proposal, where we know the words), more than
 * five of them, and those amid the text instead of at its end (value: how many).
 */
export function hashtagHints(text: string): HashtagHint[] {
  const all = hashtagsOf(text);
  const end = trailingHashtagsStart(text);
  const inside = all.filter(({ from }) => from < end);
  const [first] = inside;
  return [
    ...all.flatMap(caseHint),
    ...(all.length > mostHashtags ? [{ kind: "hashtagCount" as const, value: all.length }] : []),
    ...(first
      ? [
          {
            kind: "hashtagPlace" as const,
            from: first.from,
            to: first.to,
            excerpt: first.tag,
            value: inside.length,
          },
        ]
      : []),
  ];
}

/** Every hashtag with a letter in it, with its place in UTF-16 units; addresses with `#` are left out. */
export function hashtagsOf(text: string): Hashtag[] {
  return [...maskLinks(text).matchAll(/(?<![\p{L}\p{M}\p{N}_&/#])#[\p{L}\p{M}\p{N}_]+/gu)]
    .filter(([tag]) => /\p{L}/u.test(tag))
    .map((match) => ({ from: match.index, to: match.index + match[0].length, tag: match[0] }));
}

/** Where the hashtags at the end begin; the length of the text when it ends with anything else. */
export function trailingHashtagsStart(text: string): number {
  let start = text.length;
  for (const token of [...text.matchAll(/\S+/g)].reverse()) {
    // A full stop behind a hashtag says that it ends a sentence, unless nothing follows.
    const ends = start < text.length && /[.!?:]$/.test(token[0]);
    if (token[0].startsWith("#") && /\p{L}/u.test(token[0]) && !ends) start = token.index;
    // Emojis and separators between or behind the hashtags do not end them.
    else if (/[\p{L}\p{N}]/u.test(token[0])) break;
  }
  return start;
}

function caseHint({ from, to, tag }: Hashtag): HashtagHint[] {
  const letters = tag.slice(1);
  if (letters !== letters.toLowerCase()) return [];
  const value = proposeHashtag(letters);
  if (letters.length <= longestLowerCase && value === null) return [];
  return [{ kind: "hashtagCase", from, to, excerpt: tag, value }];
}

/** A lower-case tag up to that many letters is taken for one word, unless it is made of words we know. */
const longestLowerCase = 12;
