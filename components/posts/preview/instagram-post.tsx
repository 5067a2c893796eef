import { Bookmark, Heart, MessageCircle, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { FeedText } from "@/components/posts/preview/feed-text";
import { FirstComment } from "@/components/posts/preview/first-comment";
import { NoPicture } from "@/components/posts/preview/no-picture";
import { PictureStrip } from "@/components/posts/preview/picture-strip";
import type { PreviewPost } from "@/components/posts/preview/preview-post";
import { SenderLine } from "@/components/posts/preview/sender-line";
import { aspectRatios } from "@/lib/posts/rules-limits";

/** The picture first, the caption below it behind the name. */
export function InstagramPost({ kind, sender, text, images, firstComment }: PreviewPost) {
  const t = useTranslations("texts.preview");
  return (
    <>
      <SenderLine sender={sender} />
      {images.length > 0 ? (
        <PictureStrip images={images} />
      ) : (
        <NoPicture ratio={aspectRatios.square} says="needsPicture" />
      )}
      <div aria-hidden className="flex gap-3.5 px-3 pt-3 text-ink [&_svg]:size-5.5">
        <Heart />
        <MessageCircle />
        <Send />
        <Bookmark className="ml-auto" />
      </div>
      <FeedText
        kind={kind}
        text={text}
        lead={sender.trim() || t("noSender")}
        className="px-3 py-2.5 text-sm"
      />
      <FirstComment text={firstComment} />
    </>
  );
}
