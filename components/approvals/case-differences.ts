import { type ContentText, contentTexts } from "@/components/approvals/content-texts";
import type { PublishedContent } from "@/lib/posts/contract";

/** What is different between two contents; texts by their field, or by the channel that has one of its own. */
export type Differences = {
  texts: { field: ContentText; before: string; after: string }[];
  /** A channel without a text of its own takes the base text, so that is what it is compared with. */
  variants: { channelId: string; before: string; after: string }[];
  channels: { before: readonly string[]; after: readonly string[] } | null;
  media: { before: Media; after: Media } | null;
};

type Media = PublishedContent["media"];

/** Compares what was approved with what is to be approved now. */
export function caseDifferences(before: PublishedContent, after: PublishedContent): Differences {
  const ids = [...new Set([...Object.keys(before.variants), ...Object.keys(after.variants)])];
  const variants = ids.map((channelId) => ({
    channelId,
    before: before.variants[channelId] ?? before.body,
    after: after.variants[channelId] ?? after.body,
  }));
  const texts = contentTexts.map((field) => ({ field, before: before[field], after: after[field] }));
  const differs = (one: { before: string; after: string }) => one.before !== one.after;
  const channels = { before: [...before.channelIds].sort(), after: [...after.channelIds].sort() };
  return {
    texts: texts.filter(differs),
    variants: variants.filter(differs),
    channels: channels.before.join() === channels.after.join() ? null : channels,
    media: said(before.media) === said(after.media) ? null : { before: before.media, after: after.media },
  };
}

/** Whether nothing is different at all. */
export function isSame({ texts, variants, channels, media }: Differences): boolean {
  return texts.length + variants.length === 0 && channels === null && media === null;
}

/** What is published of media: which, in which order, and the texts beside them, but not the name of the file. */
function said(media: Media): string {
  return JSON.stringify(
    media.map(({ id, altText, decorative, credit }) => [id, altText, decorative, credit]),
  );
}
