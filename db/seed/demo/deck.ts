import type { Pattern } from "@/db/seed/demo/patterns";
import type { Random } from "@/db/seed/demo/random";
import { type ActionDayText, actionDayTexts } from "@/db/seed/demo/texts-action-days";
import { helpTexts } from "@/db/seed/demo/texts-help";
import { peopleTexts } from "@/db/seed/demo/texts-people";
import { stanceTexts } from "@/db/seed/demo/texts-stance";
import type { Day } from "@/lib/time/days";

export const allPatterns: readonly Pattern[] = [...helpTexts, ...peopleTexts, ...stanceTexts];

export interface Deck {
  /** A pattern that fits the season of a day; none comes twice before all that fit have been used. */
  draw(day: Day): Pattern;
  /** The same of one format, or any where none is left. */
  drawOf(formatKey: string, day: Day): Pattern;
  /** A text for an action day. */
  drawFor(actionDayKey: string): ActionDayText | undefined;
}

/** A shuffled stack of patterns for one district, so that its plan does not repeat itself. */
export function deckFor(random: Random): Deck {
  let rest = random.shuffle(allPatterns);
  const take = (found: Pattern) => {
    rest = rest.filter((pattern) => pattern !== found);
    return found;
  };
  return {
    draw(day) {
      const found = rest.find(fitsOn(day));
      if (found) return take(found);
      rest = random.shuffle(allPatterns);
      return this.draw(day);
    },
    drawOf(formatKey, day) {
      const found = rest.filter(fitsOn(day)).find((pattern) => pattern.formatKey === formatKey);
      return found ? take(found) : this.draw(day);
    },
    drawFor(actionDayKey) {
      const own = actionDayTexts.filter((text) => text.actionDayKey === actionDayKey);
      return own.length > 0 ? random.pick(own) : undefined;
    },
  };
}

function fitsOn(day: Day): (pattern: Pattern) => boolean {
  const month = Number(day.slice(5, 7));
  return ({ months }) => months.length === 0 || months.includes(month);
}
