import type { PostCard } from "@/lib/posts/contract";
import type { Slot } from "@/lib/series/contract";

type OnDay = { day: string | null; posts: PostCard[]; slots: Slot[] };

/** Posts and empty boxes of each day, in order of the days; null holds the posts without one, first. */
export function postsByDay(posts: readonly PostCard[], slots: readonly Slot[] = []): OnDay[] {
  const groups = new Map<string | null, OnDay>();
  const on = (day: string | null) => {
    const group = groups.get(day) ?? { day, posts: [], slots: [] };
    groups.set(day, group);
    return group;
  };
  for (const post of posts) on(post.plannedOn).posts.push(post);
  for (const slot of slots) on(slot.plannedOn).slots.push(slot);
  return [...groups.values()].sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
}
