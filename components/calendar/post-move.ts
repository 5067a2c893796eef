import type { CalendarRange } from "@/lib/calendar/contract";
import type { PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import type { Time } from "@/lib/time/zones";

/** Where a post shall lie; no day is the tray. */
export type PostPlace = { plannedOn: Day | null; plannedTime: Time | null };

/** A move on its way to the server; `undoes` is the revision that an undo takes back. */
export type Move = { post: PostCard; to: PostPlace; undoes?: number };

/** The key under which the moves of this tab are found. */
export const moveKey = ["move-post"];

/**
 * A range as it looks once the post has its new state: out of its old day, into the new one or the tray, counts
 * included. `span` is the range's first and last day.
 */
export function placePost(
  range: CalendarRange,
  { post, span }: { post: PostCard; span: { from: Day; to: Day } },
): CalendarRange {
  const { plannedOn } = post;
  const dated = plannedOn !== null && plannedOn >= span.from && plannedOn <= span.to;
  const posts = put(range.posts, post, dated);
  const undated = put(range.undated, post, plannedOn === null);
  return {
    ...range,
    posts,
    total: range.total + posts.length - range.posts.length,
    undated,
    undatedTotal: range.undatedTotal + undated.length - range.undated.length,
  };
}

function put(posts: PostCard[], post: PostCard, belongs: boolean): PostCard[] {
  const index = posts.findIndex(({ id }) => id === post.id);
  if (index === -1) return belongs ? [...posts, post] : posts;
  return belongs ? posts.with(index, post) : posts.toSpliced(index, 1);
}
