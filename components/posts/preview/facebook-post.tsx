import { Globe } from "lucide-react";
import { useTranslations } from "next-intl";
import { FeedText } from "@/components/posts/preview/feed-text";
import { FirstComment } from "@/components/posts/preview/first-comment";
import { LinkCard } from "@/components/posts/preview/link-card";
import { NoPicture } from "@/components/posts/preview/no-picture";
import { PictureGrid } from "@/components/posts/preview/picture-grid";
import type { PreviewPost } from "@/components/posts/preview/preview-post";
import { ReactionBar } from "@/components/posts/preview/reaction-bar";
import { SenderLine } from "@/components/posts/preview/sender-line";

/** A post of a page: text above, pictures or the card of the link below. */
export function FacebookPost({ kind, sender, text, link, linkTitle, images, firstComment }: PreviewPost) {
  const t = useTranslations("texts.preview");
  return (
    <>
      <SenderLine sender={sender}>
        {t("now")}
        <Globe aria-hidden className="size-3" />
      </SenderLine>
      <FeedText kind={kind} text={text} className="px-3 pb-3 text-sm" />
      {images.length > 0 ? (
        <PictureGrid images={images} />
      ) : link ? (
        <LinkCard link={link} title={linkTitle} />
      ) : (
        <NoPicture />
      )}
      <ReactionBar reactions={["like", "comment", "share"]} />
      <FirstComment text={firstComment} />
    </>
  );
}
