import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { FeedText } from "@/components/posts/preview/feed-text";
import { FirstComment } from "@/components/posts/preview/first-comment";
import { NoPicture } from "@/components/posts/preview/no-picture";
import { Picture } from "@/components/posts/preview/picture";
import type { PreviewPost } from "@/components/posts/preview/preview-post";
import { SenderLine } from "@/components/posts/preview/sender-line";
import { aspectRatios } from "@/lib/posts/rules-limits";

/** A video with its still, its title, who shows it, and the description. */
export function YoutubeVideo({ kind, sender, text, linkTitle, images, firstComment }: PreviewPost) {
  const t = useTranslations("texts.preview");
  const [image] = images;
  return (
    <>
      {image ? (
        <div className="relative">
          <Picture image={image} ratio={aspectRatios.wide} />
          <span aria-hidden className="absolute inset-0 grid place-items-center">
            <Play className="size-12 rounded-full bg-ink p-3 text-paper" />
          </span>
        </div>
      ) : (
        <NoPicture ratio={aspectRatios.wide} says="needsPicture" />
      )}
      <p className="px-3 pt-3 font-semibold wrap-anywhere">{linkTitle.trim() || t("noTitle")}</p>
      <SenderLine sender={sender} />
      <FeedText kind={kind} text={text} className="mx-3 mb-3 rounded-lg bg-sunken p-3 text-sm" />
      <FirstComment text={firstComment} />
    </>
  );
}
