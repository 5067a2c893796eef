import { quietDayOn } from "@/lib/checks/rules-quiet-days";
import type { PublishedContent } from "@/lib/posts/contract";
import { contentKey } from "@/lib/posts/rules-content";
import { type Day, diffDays } from "@/lib/time/days";
import { type CorrectionRefusal, correctionOfAll } from "./rules-correction";

export type Kept =
  | { keeps: true; correction: number }
  | { keeps: false; cause: "content" | "day" | "quietDay" | CorrectionRefusal };

export type Decided = { content: PublishedContent; plannedOn: Day | null };

/**
 * Whether an approval still holds for a post as it stands now, compared with what was approved and never with the edit
 * before, so that small changes cannot add up. It holds for a small correction of texts (at most 15 characters, no
 * number, name, link, hashtag or negation) and for a day at most one away that is no quiet day; without a day nothing
 * goes out, so taking it away keeps it. `correction` counts the corrected characters.
 */
export function keepsApproval(approved: Decided, now: Decided, names: readonly string[]): Kept {
  if (now.plannedOn && now.plannedOn !== approved.plannedOn) {
    if (quietDayOn(now.plannedOn)) return { keeps: false, cause: "quietDay" };
    const from = approved.plannedOn;
    if (from && Math.abs(diffDays(from, now.plannedOn)) > 1) return { keeps: false, cause: "day" };
  }
  if (contentKey(approved.content) === contentKey(now.content)) return { keeps: true, correction: 0 };
  if (contentKey(withoutTexts(approved.content)) !== contentKey(withoutTexts(now.content))) {
    return { keeps: false, cause: "content" };
  }
  const after = textsOf(now.content);
  const pairs = textsOf(approved.content).map((before, at) => ({ before, after: after[at] ?? "" }));
  const correction = correctionOfAll(pairs, names);
  if ("refused" in correction) return { keeps: false, cause: correction.refused };
  return { keeps: true, correction: correction.changed };
}

/** The texts in which a typing error may be corrected. */
function textsOf({ title, body, callToAction, firstComment, variants }: PublishedContent): string[] {
  const own = Object.entries(variants).sort(([a], [b]) => (a < b ? -1 : 1));
  return [title, body, callToAction, firstComment, ...own.map(([, text]) => text)];
}

/** Everything else, which no correction may touch: link, hashtags, channels and which of them have a text, media. */
function withoutTexts(content: PublishedContent): PublishedContent {
  const variants = Object.fromEntries(Object.keys(content.variants).map((id) => [id, ""]));
  return { ...content, title: "", body: "", callToAction: "", firstComment: "", variants };
}
