"use client";

import { Image as ImageIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { About } from "@/components/comments/use-comments";
import type { Medium } from "@/lib/media/contract";

type Props = { about: About; media: readonly Medium[] };

/** The passage or the picture that somebody speaks about; a picture that is gone still says that it was one. */
export function CommentAbout({ about, media }: Props) {
  const t = useTranslations("comments");
  if (about.quote) {
    return (
      <blockquote className="wrap-anywhere border-l-3 border-ochre pl-2.5 text-sm whitespace-pre-wrap text-ink-2">
        {about.quote}
      </blockquote>
    );
  }
  if (!about.mediaId) return null;
  const medium = media.find(({ id }) => id === about.mediaId);
  return (
    <p className="flex items-center gap-2 text-sm text-ink-2">
      <ImageIcon aria-hidden className="size-4 shrink-0" />
      {medium ? t("aboutMedium", { name: medium.name }) : t("aboutGone")}
    </p>
  );
}
