import { hashtags } from "@/db/seed/demo/hashtags";
import type { Pattern } from "@/db/seed/demo/patterns";
import { fill } from "@/db/seed/demo/place";
import type { Random } from "@/db/seed/demo/random";
import {
  closingSentences,
  detailSentences,
  type Ending,
  emojis,
  type Sentence,
} from "@/db/seed/demo/texts-sentences";

/** The text of a post: opening, one to three sentences on the topic, an end; some with emoji or hashtags. */
export function composeBody(
  pattern: Omit<Pattern, "months">,
  slots: Record<string, string>,
  random: Random,
): string {
  const ending = ENDINGS[pattern.formatKey] ?? "inform";
  const suits = ({ onlyEvents }: Sentence) => !onlyEvents || ending === "invite";
  const details = random.shuffle(detailSentences[pattern.topic].filter(suits)).slice(0, random.between(1, 3));
  const closing = random.pick(closingSentences[ending]);
  const sentences = [pattern.opening, ...details.map(({ text }) => text)].map((text) => fill(text, slots));
  const emoji = random.chance(0.3) ? ` ${random.pick(emojis)}` : "";
  const tags = random.chance(0.5) ? `\n\n${hashtags(pattern.topic, slots.ort ?? "", random)}` : "";
  return `${sentences.join(" ")}\n\n${fill(closing.text, slots)}${emoji}${tags}`;
}

const ENDINGS: Record<string, Ending> = {
  event_announcement: "invite",
  review_album: "tell",
  portrait: "tell",
  quote_tile: "tell",
  reel: "tell",
  story: "tell",
  survey: "ask",
};
