import type { MediaCard } from "@/lib/media/contract";
import { mediaAddress } from "@/lib/media/rules-address";

/** A video to watch, named as everywhere; whether it has captions is one of the checks. */
export function MediaPlayer({ medium, className }: { medium: MediaCard; className?: string }) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: captions are burned in or added at the channel; the checks ask for them
    <video
      src={mediaAddress(medium, "original")}
      aria-label={medium.altText || medium.name}
      controls
      preload="metadata"
      className={className}
    />
  );
}
