import { type AbbreviationHint, abbreviationHints } from "@/lib/posts/rules-abbreviations";
import { type EmojiHint, emojiHints } from "@/lib/posts/rules-emoji";
import { type GenderHint, genderHints } from "@/lib/posts/rules-gender-forms";
import { type HashtagHint, hashtagHints } from "@/lib/posts/rules-hashtags";
import { type LetterHint, letterHints } from "@/lib/posts/rules-plain-letters";
import { type ReadabilityHint, readabilityHints } from "@/lib/posts/rules-readability";

/**
 * One thing that could be said better. `from` and `to` are its place in UTF-16 units, `excerpt` the words it is
 * about, `value` the number or the proposal that belongs to its kind.
 */
export type TextHint = LetterHint | GenderHint | HashtagHint | EmojiHint | AbbreviationHint | ReadabilityHint;

/**
 * What a German text for social media could do better, hardest barrier first: letters screen readers skip, gender
 * forms, hashtags, emojis, abbreviations, long sentences. Hints only: nothing here ever stops a post. Takes any
 * string, never throws, and works in time linear to its length.
 */
export function textHints(text: string): TextHint[] {
  return [letterHints, genderHints, hashtagHints, emojiHints, abbreviationHints, readabilityHints].flatMap(
    (hintsOf): TextHint[] => hintsOf(text),
  );
}
