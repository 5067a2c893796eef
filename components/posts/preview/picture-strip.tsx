"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Picture } from "@/components/posts/preview/picture";
import type { PreviewImage } from "@/components/posts/preview/preview-post";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { aspectRatios } from "@/lib/posts/rules-limits";

/** One picture at a time, all cut like the first: 4:5 where that is upright, else square; dots for how many. After the last comes the first. */
export function PictureStrip({ images }: { images: readonly PreviewImage[] }) {
  const t = useTranslations("texts.preview");
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, images.length - 1);
  const [first] = images;
  const image = images[at];
  if (!first || !image) return null;
  return (
    <>
      <Picture
        image={image}
        ratio={first.height > first.width ? aspectRatios.portrait : aspectRatios.square}
      />
      {images.length > 1 ? (
        <div className="flex items-center justify-between gap-2 px-2 pt-2">
          <IconButton
            label={t("previousPicture")}
            icon={ChevronLeft}
            size="sm"
            onClick={() => setChosen((at + images.length - 1) % images.length)}
          />
          <div>
            <p className="sr-only" aria-live="polite">
              {t("pictureOf", { number: at + 1, total: images.length })}
            </p>
            <Dots count={images.length} at={at} />
          </div>
          <IconButton
            label={t("nextPicture")}
            icon={ChevronRight}
            size="sm"
            onClick={() => setChosen((at + 1) % images.length)}
          />
        </div>
      ) : null}
    </>
  );
}

function Dots({ count, at }: { count: number; at: number }) {
  return (
    <span aria-hidden className="flex flex-wrap justify-center gap-1">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place.
        <span key={index} className={cn("size-1.5 rounded-full", index === at ? "bg-petrol" : "bg-line-2")} />
      ))}
    </span>
  );
}
