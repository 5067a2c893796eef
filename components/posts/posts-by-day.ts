import type { PostCard } from "@/lib/posts/contract";

/** Posts that follow each other on the same day, as one group; null holds those without a day. */
export function postsByDay(posts: readonly PostCard[]): { day: string | null; posts: PostCard[] }[] {
  const groups: { day: string | null; posts: PostCard[] }[] = [];
  for (const post of posts) {
    const last = groups.at(-1);
    if (last && last.day === post.plannedOn) last.posts.push(post);
    else groups.push({ day: post.plannedOn, posts: [post] });
  }
  return groups;
}
