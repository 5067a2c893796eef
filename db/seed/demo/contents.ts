import { type DemoChannel, demoChannels } from "@/db/seed/demo/channels";
import type { Depth, Dossier } from "@/db/seed/demo/dossiers";
import { hashtags } from "@/db/seed/demo/hashtags";
import { nameSource } from "@/db/seed/demo/names";
import { randomFrom } from "@/db/seed/demo/random";
import { researchOf } from "@/db/seed/demo/texts-research";
import { variantFor } from "@/db/seed/demo/variants";
import { towns } from "@/db/seed/reference/towns";
import { addDays, type Day } from "@/lib/time/days";

/** What a post holds besides title, text and day. */
export interface DemoContent {
  body: string;
  channelKeys: string[];
  hashtags: string;
  link: string;
  callToAction: string;
  firstComment: string;
  researchNote: string;
  /** The texts of single channels, by the channel's key. */
  variants: Record<string, string>;
  sources: { title: string; address: string; seenOn: Day | null }[];
  contacts: { name: string; role: string; phone: string; email: string }[];
  /** `verifiedKey` is the membership of whoever verified it. */
  facts: { statement: string; verifiedKey: string | null }[];
}

/** What was found out, written and planned for a post that is told in full. */
export function contentOf({ post, depth, place }: Dossier, today: Day): DemoContent {
  const { associationKey, topic, title } = post;
  const random = randomFrom(`content/${post.key}/${title}`);
  const town = towns.find(({ slug }) => slug === associationKey)?.short ?? "";
  const research = researchOf(topic);
  const site = `https://www.${associationKey}.beispiel.example`;
  const begun = depth === "begun";
  // Hashtags have a field of their own; what the text ends with would stand there twice.
  const body = post.body.replace(/\n\n#[^\n]*$/u, "");
  const channels = channelsOf(post.channelKeys, associationKey);
  return {
    body,
    channelKeys: channels.map(({ key }) => key),
    hashtags: begun ? "" : hashtags(topic, town, random),
    link: begun ? "" : `${site}/${research.page}`,
    callToAction: begun ? "" : research.callToAction,
    firstComment:
      depth === "ready" && place === 0 ? "Fragen? Wir antworten gern hier in den Kommentaren." : "",
    researchNote: notes[depth],
    variants: begun ? {} : variantsOf(channels, { title, body, town }),
    sources: [
      { title: research.source, address: `${site}/unterlagen/${research.page}`, seenOn: addDays(today, -2) },
      ...(begun ? [{ title: "Ordner Öffentlichkeitsarbeit, Vorjahr", address: "", seenOn: null }] : []),
    ],
    contacts: [
      {
        name: nameSource(random)(),
        role: research.contactRole,
        // From the range that the authority keeps free for films.
        phone: `040 66969 0${random.between(10, 99)}`,
        email: `${research.page}@${associationKey}.beispiel.example`,
      },
    ],
    facts: research.facts.map((statement, index) => ({
      statement,
      verifiedKey: index < verified[depth] ? post.responsibleKey : null,
    })),
  };
}

/** How many of the two facts somebody has verified. */
const verified: Record<Depth, number> = { ready: 2, raised: 2, open: 1, begun: 0 };

const notes: Record<Depth, string> = {
  ready: "",
  raised: "Mit der Fachberatung abgestimmt, schriftliche Rückmeldung liegt vor.",
  open: "Rückruf ist vereinbart, danach die zweite Angabe bestätigen.",
  begun: "Zuerst klären, ob es in diesem Jahr wieder ein Foto gibt.",
};

/** The channels of the post, and the second of its district, so that there is one to write a text of its own for. */
function channelsOf(keys: readonly string[], slug: string): DemoChannel[] {
  const own = demoChannels().filter(({ associationKey }) => associationKey === slug);
  const wanted = new Set([...keys, ...own.slice(1, 2).map(({ key }) => key)]);
  return own.filter(({ key }) => wanted.has(key));
}

/** The last channel has a text of its own, the others take the base text. */
function variantsOf(channels: readonly DemoChannel[], told: { title: string; body: string; town: string }) {
  return Object.fromEntries(channels.slice(-1).map(({ key, kind }) => [key, variantFor(kind, told)]));
}
