import type { Stage } from "@/db/enums";
import { type DemoChannel, demoChannels } from "@/db/seed/demo/channels";
import { composeBody } from "@/db/seed/demo/compose";
import { type Deck, deckFor } from "@/db/seed/demo/deck";
import type { Pattern } from "@/db/seed/demo/patterns";
import { type DemoMembership, demoPeople } from "@/db/seed/demo/people";
import { fill, type Place, placeOf, slotsFor } from "@/db/seed/demo/place";
import { type Random, randomFrom } from "@/db/seed/demo/random";
import { type Slot, scheduleOf } from "@/db/seed/demo/schedule";
import { adjustSchedule, type Scene } from "@/db/seed/demo/special-districts";
import { stageAt, stageInTray } from "@/db/seed/demo/stage-of";
import { discardReasons, internalNotes } from "@/db/seed/demo/texts-notes";
import { referenceActionDays } from "@/db/seed/reference/action-days";
import type { Topic } from "@/db/seed/reference/topics";
import { type Town, towns } from "@/db/seed/reference/towns";
import { addDays, type Day, diffDays } from "@/lib/time/days";
import type { Time } from "@/lib/time/zones";

export interface DemoPost {
  /** `celle/17` */
  key: string;
  associationKey: string;
  title: string;
  body: string;
  note: string;
  plannedOn: Day | null;
  plannedTime: Time | null;
  stage: Stage;
  discardedReason: string | null;
  formatKey: string;
  topic: Topic;
  actionDayKey: string | null;
  /** A membership key of the district, null while nobody has taken an idea. */
  responsibleKey: string | null;
  /** When an idea shall come back to Meine Woche. */
  followUpOn: Day | null;
  channelKeys: string[];
  districtOnly: boolean;
  createdOn: Day;
  /** What its approval tells, null for the many whose approval tells nothing of its own. */
  scene: Scene | null;
}

/** The plans of all districts around a day, the same for the same day: about 3,500 posts. */
export function demoPosts(today: Day): DemoPost[] {
  const { memberships } = demoPeople();
  const channels = demoChannels();
  return towns.flatMap((town) => {
    const random = randomFrom(`posts/${town.slug}`);
    const own = ({ associationKey }: { associationKey: string }) => associationKey === town.slug;
    const editors = memberships.filter(own).filter(({ roles }) => roles.includes("editor"));
    const desk = {
      town,
      today,
      random,
      editors,
      channels: channels.filter(own),
      place: placeOf(town),
      deck: deckFor(random),
    };
    return postsOf(desk);
  });
}

/** What the posts of one district are made with. */
interface Desk {
  town: Town;
  today: Day;
  random: Random;
  editors: readonly DemoMembership[];
  channels: readonly DemoChannel[];
  place: Place;
  deck: Deck;
}

function postsOf(desk: Desk): DemoPost[] {
  const { random, town, today } = desk;
  const slots = adjustSchedule(scheduleOf(today, 0.8 + random.next() * 0.5, random), {
    slug: town.slug,
    today,
  });
  const planned = slots.map((slot) => plannedPost(desk, slot));
  const tray = Array.from({ length: random.between(4, 8) }, (_, index) => ({
    ...trayPost(desk),
    followUpOn: followUps[index] === undefined ? null : addDays(today, followUps[index]),
  }));
  return [...planned, ...tray].map((post, index) => ({ ...post, key: `${town.slug}/${index + 1}` }));
}

/** Days from today on which the first posts without a day come back: one is due, one is not yet. */
const followUps = [-1, 16];

type PlannedSlot = Slot & { stage?: Stage; scene?: Scene; time?: Time };

function plannedPost(desk: Desk, slot: PlannedSlot): Omit<DemoPost, "key"> {
  const { random, today } = desk;
  const distance = diffDays(today, slot.day);
  const stage = slot.stage ?? stageAt(distance, random);
  const createdOn = addDays(distance < 0 ? slot.day : today, -random.between(3, 60));
  return {
    ...content(desk, slot, stage),
    plannedOn: slot.day,
    plannedTime: drawnTime(desk, slot, stage),
    stage,
    createdOn,
  };
}

function trayPost(desk: Desk): Omit<DemoPost, "key"> {
  const { random, today } = desk;
  const stage = stageInTray(random);
  const slot = { day: addDays(today, 21), actionDayKey: null };
  const createdOn = addDays(today, -random.between(1, 90));
  return { ...content(desk, slot, stage), plannedOn: null, plannedTime: null, stage, createdOn };
}

function content(desk: Desk, slot: PlannedSlot, stage: Stage) {
  const { random } = desk;
  const scene = slot.scene ?? null;
  const pattern = patternFor(desk.deck, slot);
  const slots = slotsFor(desk.place, slot.day, random);
  const note = random.chance(0.25) ? fill(random.pick(internalNotes), slots) : "";
  return {
    associationKey: desk.town.slug,
    title: fill(pattern.title, slots),
    body: hasText(stage, random) || scene !== null ? composeBody(pattern, slots, random) : "",
    note,
    discardedReason: stage === "discarded" ? random.pick(discardReasons) : null,
    formatKey: pattern.formatKey,
    topic: pattern.topic,
    actionDayKey: slot.actionDayKey,
    responsibleKey: responsibleFor(desk, stage, scene),
    followUpOn: null,
    channelKeys: channelsFor(desk, stage),
    districtOnly: random.chance(0.04),
    scene,
  };
}

function patternFor(deck: Deck, { day, actionDayKey, scene }: PlannedSlot): Omit<Pattern, "months"> {
  const formatKey = scene && formats[scene];
  if (formatKey) return deck.drawOf(formatKey, day);
  const text = actionDayKey === null ? undefined : deck.drawFor(actionDayKey);
  const topic = referenceActionDays.find(({ key }) => key === actionDayKey)?.topics[0];
  return text && topic ? { ...text, topic } : deck.draw(day);
}

/** Formats that make a scene what it is: an announcement is routine, a portrait tells about somebody. */
const formats: Partial<Record<Scene, string>> = { any: "event_announcement", press: "portrait" };

const EARLY: readonly Stage[] = ["idea", "research"];

function hasText(stage: Stage, random: Random): boolean {
  if (EARLY.includes(stage)) return random.chance(0.35);
  return stage !== "drafting" || random.chance(0.8);
}

/** Scenes are the first editor's; what anybody may decide is the second one's, so that the first may. */
function responsibleFor({ editors, random }: Desk, stage: Stage, scene: Scene | null): string | null {
  if (stage === "idea" && random.chance(0.4)) return null;
  const [first, second] = editors;
  const isFirst = random.chance(0.7);
  return ((scene ? scene !== "any" : isFirst) ? first : second)?.key ?? null;
}

/** The first channel of a district is its main one; later stages know all theirs. */
function channelsFor({ channels, random }: Desk, stage: Stage): string[] {
  const [main, ...others] = channels.map(({ key }) => key);
  if (main === undefined || (stage === "idea" && random.chance(0.5))) return [];
  return [main, ...random.shuffle(others).slice(0, random.between(0, 2))];
}

/** What a slot names goes before what is drawn, and the draw goes on as if it had not. */
function drawnTime({ random }: Desk, { time }: PlannedSlot, stage: Stage): Time | null {
  const drawn = timeFor(stage, random);
  return time ?? drawn;
}

/** Office hours in quarters; early stages mostly leave the time open. */
function timeFor(stage: Stage, random: Random): Time | null {
  const known = EARLY.includes(stage) ? 0.15 : stage === "drafting" || stage === "review" ? 0.6 : 0.92;
  if (!random.chance(known)) return null;
  return `${String(random.between(8, 17)).padStart(2, "0")}:${random.pick(["00", "15", "30", "45"])}`;
}
