import { STATE_KEY } from "@/db/seed/demo/associations";
import { comingPosts, type Dossier } from "@/db/seed/demo/dossiers";
import type { Motif } from "@/db/seed/demo/drawings";
import { demoMedia } from "@/db/seed/demo/media";
import type { DemoPost } from "@/db/seed/demo/posts";
import type { Topic } from "@/db/seed/reference/topics";
import { channelLimits } from "@/lib/posts/rules-limits";
import type { Day } from "@/lib/time/days";
import { demoChannels } from "./channels";

/** Districts without a library of their own that use the state's. */
const borrowers = ["lueneburg", "osnabrueck", "braunschweig", "hameln"];
/** The most pictures a post of the demo shows. */
const most = 4;

/** The keys of the media that posts show, in their order, by the post's key. */
export function showingsOf(
  posts: readonly DemoPost[],
  { dossiers, today }: { dossiers: readonly Dossier[]; today: Day },
): Map<string, string[]> {
  const told = new Map(dossiers.map((dossier) => [dossier.post.key, dossier]));
  const libraries = new Set(dossiers.map(({ post }) => post.associationKey));
  const own = [...libraries].flatMap((slug) =>
    comingPosts(posts, { slug, today })
      .filter(({ key }, index) => told.has(key) || index % 2 === 0)
      .map((post, place) => [post.key, mediaOf(post, { dossier: told.get(post.key), place })] as const),
  );
  const borrowed = borrowers.flatMap((slug) =>
    comingPosts(posts, { slug, today })
      .filter(({ body }) => body !== "")
      .slice(0, 2)
      .map((post) => [post.key, fitting(post, [STATE_KEY]).slice(0, 1)] as const),
  );
  return new Map([...own, ...borrowed].map(([key, media]) => [key, media.slice(0, room(key, posts))]));
}

function mediaOf(
  post: DemoPost,
  { dossier, place }: { dossier: Dossier | undefined; place: number },
): string[] {
  const { associationKey: slug, formatKey } = post;
  if (dossier?.depth === "begun") return [];
  if (dossier?.depth === "open") return gaps[slug]?.[dossier.place] ?? [];
  if (dossier) return fitting(post, [STATE_KEY]).slice(0, 1 + (dossier.place % 2));
  const waits = post.stage === "review" || post.stage === "approved";
  const usable = fitting(post, [slug, STATE_KEY]).filter((key) => !waits || isComplete(key));
  const isAlbum = formatKey === "review_album" || formatKey === "carousel";
  return usable.slice(0, isAlbum ? most : 1 + (place % most));
}

/** Whether a medium has all that an approval asks for; nothing else could have been asked to be approved. */
function isComplete(key: string): boolean {
  const medium = demoMedia().find((one) => one.key === key);
  if (!medium || medium.altText === "" || medium.credit === "" || medium.licence === "unknown") return false;
  return medium.people.every(
    ({ formOnFile, withdrawnDaysAgo, channelKinds }) =>
      formOnFile && withdrawnDaysAgo === null && channelKinds.length === 0,
  );
}

/** What posts in the making show: media that cannot be published as they are. */
const gaps: Record<string, readonly string[][]> = {
  celle: [
    ["celle/media/portraitHT", "celle/media/neighbourhood"],
    ["celle/media/readAloud", `${STATE_KEY}/media/volunteers`],
  ],
  stade: [["stade/media/portraitML", "stade/media/soup"]],
  uelzen: [["uelzen/media/portraitWK", "uelzen/media/neighbourhood"]],
};

/** The media of some libraries, in their order, that suit a post: those about its topic, then those that suit any. */
function fitting({ topic, plannedOn }: DemoPost, libraries: readonly string[]): string[] {
  const isCold = !/-0[4-9]-/.test(plannedOn ?? "");
  const within = libraries
    .flatMap((library) => demoMedia().filter(({ associationKey }) => associationKey === library))
    .filter(({ motif }) => motif !== "coldBus" || isCold);
  const about = within.filter(({ motif }) => subjects[motif]?.includes(topic));
  const general = anything.flatMap((motif) => within.filter((medium) => medium.motif === motif));
  return [...new Set([...about, ...general].map(({ key }) => key))];
}

const anything: readonly Motif[] = ["volunteers", "neighbourhood", "care"];

/** What a motif tells about; portraits are of one person and suit no other post. */
const subjects: Partial<Record<Motif, readonly Topic[]>> = {
  coldBus: ["housing", "poverty"],
  soup: ["meals", "poverty", "housing"],
  care: ["care", "older_people", "jobs"],
  readAloud: ["family", "volunteering", "youth_service", "migration"],
  children: ["family", "youth_service"],
  neighbourhood: ["housing", "inclusion", "migration", "older_people", "self_help"],
  rescueDog: ["volunteering"],
  volunteers: ["volunteering", "self_help", "inclusion", "migration", "youth_service", "equality"],
  foodBank: ["poverty", "meals"],
  election: ["democracy", "federation"],
  firstAid: ["health"],
};

/** How many pictures every channel of a post takes. */
function room(key: string, posts: readonly DemoPost[]): number {
  const keys = posts.find((post) => post.key === key)?.channelKeys ?? [];
  const kinds = demoChannels().flatMap((channel) => (keys.includes(channel.key) ? [channel.kind] : []));
  return Math.min(most, ...kinds.map((kind) => channelLimits[kind].images ?? most));
}
