import type { PreviewImage } from "@/components/posts/preview/preview-post";
import { aspectRatios } from "@/lib/posts/rules-limits";

/** Width by height of a single picture in a feed: its own, but never higher than 4:5 nor flatter than a link card. */
export function freeRatio({ width, height }: PreviewImage): number {
  const own = width > 0 && height > 0 ? width / height : 1;
  return Math.min(aspectRatios.link, Math.max(aspectRatios.portrait, own));
}
