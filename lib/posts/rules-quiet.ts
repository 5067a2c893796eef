import type { Day } from "@/lib/time/days";
import { formatDayLong } from "@/lib/time/format";

/** Why posts are on hold meanwhile, such as "Ruhige Zeit 21.12.–3.1."; German like all that is written into a plan. */
export function quietReason(from: Day, to: Day): string {
  return `Ruhige Zeit ${from === to ? shortDay(from) : `${shortDay(from)}–${shortDay(to)}`}`;
}

export const quietTexts = ["pinned", "reply", "moderation"] as const;
export type QuietText = (typeof quietTexts)[number];

/** `backOn` is the first working day after. */
type About = { name: string; from: Day; to: Day; backOn: Day };

/**
 * What the page can say meanwhile: pinned on top, as the automatic reply, and about comments. German, as pages are, and
 * without a reason: nobody outside needs to know who is away.
 */
export function quietTextOf(text: QuietText, { name, from, to, backOn }: About): string {
  const days = from === to ? `Am ${shortDay(from)}` : `Vom ${shortDay(from)} bis ${shortDay(to)}`;
  const back = formatDayLong(backOn, "de");
  const texts = {
    pinned: `${days} ist es auf dieser Seite ruhiger. Ab ${back} sind wir wieder wie gewohnt da. ${name}`,
    reply: `Vielen Dank für die Nachricht! ${days} werden Nachrichten hier nicht gelesen. Ab ${back} kommt eine Antwort. In einem Notfall hilft die 112, bei Sorgen die Telefonseelsorge unter 0800 111 0 111, kostenlos und rund um die Uhr. ${name}`,
    moderation: `${days} werden Kommentare nur unregelmäßig gelesen. Bitte fair bleiben und keine persönlichen Angaben machen; was verletzt, wird ausgeblendet, sobald wir es sehen. Ab ${back} antworten wir wieder. ${name}`,
  };
  return texts[text];
}

/** A day as people write it in a sentence: "3.1.". */
function shortDay(day: Day): string {
  return `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.`;
}
