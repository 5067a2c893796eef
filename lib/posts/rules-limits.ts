import type { ChannelKind } from "@/db/enums";

/** Width by height a picture is cut to; "free" keeps its own. */
export type Aspect = "portrait" | "square" | "link" | "wide" | "free";

export const aspectRatios: Record<Exclude<Aspect, "free">, number> = {
  portrait: 4 / 5,
  square: 1,
  link: 1.91,
  wide: 16 / 9,
};

/**
 * What a kind of channel takes. `text`: the longest text; `visible`: what a feed shows before "more"; both in
 * characters as `lengthOf` counts. `hashtags` and `images`: the most per post. Null: the platform sets no such limit.
 */
export type ChannelLimits = {
  text: number | null;
  visible: number | null;
  hashtags: number | null;
  images: number | null;
  /** The crops worth offering, the usual one first. */
  aspects: readonly Aspect[];
};

/**
 * The platforms' published limits as of 2026. `visible` is measured, not promised: it depends on device, font and
 * line breaks, so previews say "about" and nothing is ever refused because of it.
 */
export const channelLimits: Record<ChannelKind, ChannelLimits> = {
  facebook: { text: 63_206, visible: 477, hashtags: null, images: 10, aspects: ["free", "link"] },
  instagram: { text: 2_200, visible: 125, hashtags: 30, images: 10, aspects: ["portrait", "square"] },
  linkedin: { text: 3_000, visible: 210, hashtags: null, images: 9, aspects: ["link", "square", "free"] },
  website: { text: null, visible: null, hashtags: null, images: null, aspects: ["wide"] },
  newsletter: { text: null, visible: null, hashtags: null, images: null, aspects: ["wide", "free"] },
  press_release: { text: null, visible: null, hashtags: null, images: null, aspects: ["free"] },
  whatsapp: { text: 4_096, visible: null, hashtags: null, images: 1, aspects: ["free"] },
  youtube: { text: 5_000, visible: null, hashtags: 60, images: 1, aspects: ["wide"] },
};

/** Facebook shows a grid of up to five pictures; what is left stands as a number on the fifth. */
export const facebookGrid = 5;
