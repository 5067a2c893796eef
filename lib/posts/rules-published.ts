import type { Post } from "./contract";
import { composedText } from "./rules-composed";

/** What stands in a channel once it is published: its own text or the base text, call to action, link, hashtags. */
export function publishedText(post: PublishedParts, channelId: string): string {
  const { body, callToAction, link, hashtags, variants } = post;
  return composedText({
    body: variants[channelId] ?? body,
    callToAction,
    link,
    hashtags: hashtags.split(/[\s,;]+/),
  });
}

type PublishedParts = Pick<Post, "body" | "callToAction" | "link" | "hashtags" | "variants">;
