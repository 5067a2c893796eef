import { hashtagsOf } from "@/lib/posts/rules-hashtags";
import { endOfAddress } from "@/lib/posts/rules-masked-links";

export type MarkedPart = { from: number; text: string; mark: "none" | "hashtag" | "link" };

/** The text cut into what a channel colours and what it does not; put together again it is the same text. */
export function markedParts(text: string): MarkedPart[] {
  const marks = [...hashtagPlaces(text), ...linkPlaces(text)].sort((a, b) => a.from - b.from);
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { from, to, mark } of marks) {
    if (from < at) continue;
    if (from > at) parts.push({ from: at, text: text.slice(at, from), mark: "none" });
    parts.push({ from, text: text.slice(from, to), mark });
    at = to;
  }
  if (at < text.length) parts.push({ from: at, text: text.slice(at), mark: "none" });
  return parts;
}

function hashtagPlaces(text: string) {
  return hashtagsOf(text).map(({ from, to }) => ({ from, to, mark: "hashtag" as const }));
}

function linkPlaces(text: string) {
  return [...text.matchAll(/(?<!\S)(?:https?:\/\/|www\.)\S+/gi)].map((match) => ({
    from: match.index,
    to: match.index + endOfAddress(match[0]),
    mark: "link" as const,
  }));
}
