import type { PreviewImage } from "@/components/posts/preview/preview-post";
import { cn } from "@/components/ui/cn";

type Props = { image: PreviewImage; ratio: number; className?: string };

/** A picture cut to the given width by height around its middle, as channels cut it. */
export function Picture({ image, ratio, className }: Props) {
  return (
    // biome-ignore lint/performance/noImgElement: pictures come ready from the store or from a file just chosen.
    <img
      src={image.src}
      alt={image.alt}
      loading="lazy"
      width={image.width}
      height={image.height}
      style={{ aspectRatio: ratio }}
      className={cn("block w-full bg-sunken object-cover", className)}
    />
  );
}
