import type { ChannelKind, CheckAnswer } from "@/db/enums";
import type de from "@/lib/i18n/de/checks";
import type { Medium } from "@/lib/media/contract";
import type { Post } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import type { GivenAnswer, LinkAnswer } from "./contract";

/** Everything the automatic checks look at, in the browser with what is being typed, on the server as it is stored. */
export type CheckCase = {
  post: CheckedPost;
  /** The channels the post is planned for. */
  channels: readonly CheckedChannel[];
  media: readonly CheckedMedium[];
  today: Day;
  /** The last answer of an address, whichever it was. */
  link: LinkAnswer | null;
};
/** What the checks look at in a post, with the channels it is planned for and the last answer of its link. */
export function caseOf(
  post: CheckedPost,
  media: readonly CheckedMedium[],
  known: { channels: readonly CheckedChannel[]; answers: readonly GivenAnswer[]; today: Day },
): CheckCase {
  const channels = known.channels.filter(({ id }) => post.channelIds.includes(id));
  const link = known.answers.find((given) => given.link !== null)?.link ?? null;
  return { post, channels, media, today: known.today, link };
}

export type CheckedPost = Pick<
  Post,
  | "body"
  | "hashtags"
  | "link"
  | "callToAction"
  | "firstComment"
  | "variants"
  | "facts"
  | "channelIds"
  | "plannedOn"
>;
export type CheckedChannel = { id: string; name: string; kind: ChannelKind };
export type CheckedMedium = Pick<
  Medium,
  "id" | "name" | "kind" | "altText" | "decorative" | "credit" | "licence" | "people"
>;

/** Where a problem is solved. */
export type Place =
  | "body"
  | "hashtags"
  | "link"
  | "firstComment"
  | "facts"
  | "media"
  | "plannedOn"
  | "channelIds";
/** One thing in the way: a key below `checks.problems`, what fills it in, and a mark that tells it from others. */
export type Problem = {
  key: ProblemKey;
  values: Record<string, string | number>;
  place: Place;
  mark: string;
};
type ProblemKey = keyof (typeof de)["problems"];
/** `na`: nothing there to check. Null: nobody has asked yet. */
export type AutomaticAnswer = { answer: CheckAnswer | null; problems: Problem[] };
