import type { PostCard, PostFields } from "@/lib/posts/contract";

/** What a cell of the list gets: its post, and how to save a change of it. */
export type CellProps = {
  post: PostCard;
  /** Answers the reason when the change was refused. */
  onSave: (changes: Partial<PostFields>) => Promise<string | null>;
};
