import { pictureSource } from "@/components/media/picture-source";
import type { PreviewImage } from "@/components/posts/preview/preview-post";
import type { Medium } from "@/lib/media/contract";

/** The pictures of a post as its previews show them; a video has no still to show. */
export function previewImages(media: readonly Medium[]): PreviewImage[] {
  return media.flatMap((medium) =>
    medium.width && medium.height
      ? [
          {
            src: pictureSource(medium, 800),
            alt: medium.decorative ? "" : medium.altText,
            width: medium.width,
            height: medium.height,
          },
        ]
      : [],
  );
}
