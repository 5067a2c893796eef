import type { CheckAnswer } from "@/db/enums";
import type { Dossier } from "@/db/seed/demo/dossiers";
import type { DemoMedium } from "@/db/seed/demo/medium";
import { daysBefore } from "@/db/seed/demo/moments";
import type { DemoPost } from "@/db/seed/demo/posts";
import { writerOf } from "@/db/seed/demo/writer-of";
import type { Topic } from "@/db/seed/reference/topics";
import type { CheckItem, LinkAnswer } from "@/lib/checks/contract";
import { builtInList } from "@/lib/checks/rules-built-in";
import type { Day } from "@/lib/time/days";

export interface DemoAnswer {
  postKey: string;
  itemId: string;
  answer: CheckAnswer;
  asked: string;
  note: string;
  link: LinkAnswer | null;
  /** The person who answered; it is whoever is responsible for the post. */
  personKey: string;
  at: Date;
}

/**
 * What was answered about a post with the list the product brings: everything where it is ready, the first half with
 * one fault where it is in the making, nothing where the research has just begun.
 */
export function answersOf(
  { post, depth }: Pick<Dossier, "post" | "depth">,
  shown: { link: string; media: readonly DemoMedium[]; today: Day },
): DemoAnswer[] {
  if (depth === "begun") return [];
  const personKey = writerOf(post);
  // What waits for a decision was answered before somebody asked for it.
  const at = depth === "open" ? daysBefore(shown.today, 1, "14:10") : daysBefore(post.createdOn, 0, "09:10");
  const asked = builtInList.items.filter((item) => isAsked(item, shown.media.length > 0));
  const answered = depth === "open" ? asked.slice(0, Math.ceil(asked.length / 2)) : asked;
  const answers = answered.map((item): DemoAnswer => {
    const { answer, note = "" } = answerTo(item, { post, depth, media: shown.media });
    return {
      postKey: post.key,
      itemId: item.id,
      answer,
      asked: item.question.de,
      note,
      link: null,
      personKey,
      at,
    };
  });
  return depth === "open" || shown.link === ""
    ? answers
    : [...answers, { ...linkAnswer(post.key, shown.link, personKey), at }];
}

function isAsked({ automatic, appliesTo }: CheckItem, hasMedia: boolean): boolean {
  return automatic === null && (appliesTo === "always" || (hasMedia && appliesTo !== "video"));
}

type Given = { answer: CheckAnswer; note?: string };

type About = Pick<Dossier, "post" | "depth"> & { media: readonly DemoMedium[] };

function answerTo(item: CheckItem, { post, depth, media }: About): Given {
  if (depth === "open" && item.id === "language") {
    return { answer: "no", note: "Zwei Fachwörter sind noch nicht erklärt." };
  }
  if (item.id === "ai" && media.some(({ licence }) => licence === "ai")) {
    return { answer: "yes", note: "Das Bild ist im Beitrag als KI-Bild gekennzeichnet." };
  }
  // Routine is what none of these questions makes more of.
  if (item.raises !== null && post.scene === "any") return { answer: "no" };
  if (item.raises === null) return { answer: notNeeded.includes(item.id) ? "na" : "yes" };
  if (item.id === "more-than-notice")
    return { answer: announcements.includes(post.formatKey) ? "no" : "yes" };
  // Where somebody raised the class, nothing else had done so.
  if (depth === "raised") return { answer: "no" };
  if (item.id === "clients" && tellsOfClients(post)) {
    return { answer: "yes", note: "Die Einwilligung liegt vor, genannt wird nur der Vorname." };
  }
  if (item.id === "politics" && (post.topic === "democracy" || post.topic === "federation")) {
    return {
      answer: "yes",
      note: "Mit der Geschäftsführung abgestimmt: Aufruf und eigene Themen, keine Partei.",
    };
  }
  if (item.id === "donations" && /spende/i.test(`${post.title} ${post.body}`)) return { answer: "yes" };
  return { answer: "no" };
}

/** Portraits of people who are helped, not of those who help. */
function tellsOfClients({ formatKey, topic, scene }: DemoPost): boolean {
  return scene === "press" || (formatKey === "portrait" && helped.includes(topic));
}

const helped: readonly Topic[] = ["housing", "inclusion", "self_help", "migration", "older_people"];

const announcements: readonly string[] = ["event_announcement", "adapted_template"];
const notNeeded: readonly string[] = ["text-in-image", "ai", "advertising", "promotion"];

function linkAnswer(postKey: string, link: string, personKey: string): Omit<DemoAnswer, "at"> {
  const item = builtInList.items.find(({ automatic }) => automatic === "link");
  const found: LinkAnswer = { address: link, outcome: "answers", code: 200 };
  const [itemId, asked] = [item?.id ?? "", item?.question.de ?? ""];
  return { postKey, itemId, answer: "yes", asked, note: "", link: found, personKey };
}
