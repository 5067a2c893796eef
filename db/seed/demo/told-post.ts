import type { DemoContent } from "@/db/seed/demo/contents";
import type { DemoPost } from "@/db/seed/demo/posts";

/** A post with what was found out and written for it, where it is told in full, and the media it shows. */
export type ToldPost = DemoPost & Partial<DemoContent> & { mediumKeys: string[] };
