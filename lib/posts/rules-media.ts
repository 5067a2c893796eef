import type { Post } from "./contract";

/** The media of a post in their order, also those that the library no longer knows. */
export function placedIn({ media }: Pick<Post, "media">): { id: string; position: number; name: string }[] {
  return Object.entries(media)
    .map(([id, entry]) => ({ id, ...entry }))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
