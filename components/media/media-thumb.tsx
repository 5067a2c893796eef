"use client";

import { Film } from "lucide-react";
import { pictureSource } from "@/components/media/picture-source";
import { cn } from "@/components/ui/cn";
import type { MediaCard } from "@/lib/media/contract";
import { mediaAddress } from "@/lib/media/rules-address";

type Props = {
  medium: MediaCard;
  width: number;
  /** Where its name stands beside it, the name is not said again. */
  named?: true;
  className?: string;
};

/** A medium in small, whole and not cut; described by its alternative text, or by its name where it has none yet. */
export function MediaThumb({ medium, width, named, className }: Props) {
  const said = medium.altText || (named ? "" : medium.name);
  const look = cn("block size-full bg-sunken object-contain", className);
  if (medium.kind === "video") {
    return (
      <span className="relative block size-full">
        <video src={`${mediaAddress(medium, "original")}#t=0.1`} preload="metadata" muted className={look} />
        <Film aria-hidden className="absolute bottom-1 left-1 size-5 rounded-sm bg-raised p-0.5 text-ink" />
        <span className="sr-only">{said}</span>
      </span>
    );
  }
  return (
    // biome-ignore lint/performance/noImgElement: the sizes are made at the upload and served behind the rights
    <img
      src={pictureSource(medium, width)}
      alt={medium.decorative ? "" : said}
      width={medium.width ?? undefined}
      height={medium.height ?? undefined}
      loading="lazy"
      decoding="async"
      className={look}
    />
  );
}
