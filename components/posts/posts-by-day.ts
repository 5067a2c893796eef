import type { PostCard } from "@/lib/posts/contract";

type OnDay = { day: string | null; posts: PostCard[] };

/** The posts of each day, in order of the days; null holds the posts without one, first. */
export function postsByDay(posts: readonly PostCard[]): OnDay[] {
  const groups = new Map<string | null, OnDay>();
  const on = (day: string | null) => {
    const group = groups.get(day) ?? { day, posts: [] };
    groups.set(day, group);
    return group;
  };
  for (const post of posts) on(post.plannedOn).posts.push(post);
  return [...groups.values()].sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
}
