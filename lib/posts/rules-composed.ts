import { graphemes } from "@/lib/posts/rules-graphemes";

/** The parts a published text is made of; hashtags with or without their `#`. */
export type TextParts = {
  body: string;
  callToAction: string;
  link: string | null;
  hashtags: readonly string[];
};

/**
 * The text as it is published: body, then call to action and link, then all hashtags on one last line, with a blank
 * line between these three. Empty parts leave nothing behind, and nothing within a part is changed.
 */
export function composedText({ body, callToAction, link, hashtags }: TextParts): string {
  const request = [callToAction, link ?? ""].map((part) => part.trim()).filter((part) => part !== "");
  return [body.trim(), request.join("\n"), hashtagLine(hashtags)].filter((part) => part !== "").join("\n\n");
}

/**
 * The length of a text in characters as people count them: grapheme clusters, so 👩‍👩‍👧 or ä is one. Some platforms
 * count an emoji as two or more; this one rule holds for all, so leave a little room where a text has many.
 */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of graphemes.segment(text)) length += 1;
  return length;
}

/** Each tag once, whichever way its letters are written; a tag has no spaces. */
function hashtagLine(hashtags: readonly string[]): string {
  const tags = new Map<string, string>();
  for (const hashtag of hashtags) {
    const tag = hashtag.replace(/[\s#]+/g, "");
    if (tag !== "" && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), `#${tag}`);
  }
  return [...tags.values()].join(" ");
}
