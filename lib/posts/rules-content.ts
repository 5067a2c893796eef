import type { Post, PublishedContent } from "./contract";

/** What a post publishes, in one order: what an approval is about, and nothing else of the post. */
export function contentOf(post: ContentParts): PublishedContent {
  const { title, body, hashtags, link, callToAction, firstComment, variants, mediaCards, media } = post;
  const channelIds = [...post.channelIds].sort();
  const own = channelIds.flatMap((id) => (variants[id] === undefined ? [] : [[id, variants[id]] as const]));
  const shown = mediaCards.map(({ id, name, altText, decorative, credit, fileRevision }) => ({
    id,
    name,
    altText: decorative ? "" : altText,
    decorative,
    credit,
    fileRevision,
    position: media[id]?.position ?? 0,
  }));
  shown.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return {
    title,
    body,
    hashtags,
    link,
    callToAction,
    firstComment,
    variants: Object.fromEntries(own),
    channelIds,
    media: shown.map(({ position: _, ...medium }) => medium),
  };
}

type ContentParts = Pick<
  Post,
  | "title"
  | "body"
  | "hashtags"
  | "link"
  | "callToAction"
  | "firstComment"
  | "variants"
  | "channelIds"
  | "media"
> & {
  mediaCards: readonly Pick<
    Post["mediaCards"][number],
    "id" | "name" | "altText" | "decorative" | "credit" | "fileRevision"
  >[];
};

/** The fields of a post that are published: writing one of them is writing the content. */
export const contentFields = [
  "title",
  "body",
  "hashtags",
  "link",
  "callToAction",
  "firstComment",
  "variants",
  "channelIds",
  "media",
] as const;

/** One text that names the content: the same for the same content, whatever order its parts came in. */
export function contentKey(content: PublishedContent): string {
  const { variants, media, ...rest } = content;
  const texts = Object.entries(variants).sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = media.map(({ id, altText, decorative, credit, fileRevision }) => [
    id,
    altText,
    decorative,
    credit,
    fileRevision,
  ]);
  const plain = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([plain, texts, shown]);
}
