import { useTranslations } from "next-intl";
import { FeedText } from "@/components/posts/preview/feed-text";
import { NoPicture } from "@/components/posts/preview/no-picture";
import { Picture } from "@/components/posts/preview/picture";
import type { PreviewPost } from "@/components/posts/preview/preview-post";
import { aspectRatios } from "@/lib/posts/rules-limits";

/** A mail with the post as its one part: head of the mail, picture, title and the whole text. */
export function NewsletterPart({ kind, sender, text, linkTitle, images }: PreviewPost) {
  const t = useTranslations("texts.preview");
  const [image] = images;
  const title = linkTitle.trim() || t("noTitle");
  return (
    <>
      <div className="border-b border-line bg-sunken px-4 py-2.5 text-sm wrap-anywhere">
        <p className="text-ink-2">{t("newsletter.from", { sender: sender.trim() || t("noSender") })}</p>
        <p className="font-semibold">{t("newsletter.subject", { title })}</p>
      </div>
      {image ? <Picture image={image} ratio={aspectRatios.wide} /> : <NoPicture />}
      <div className="flex flex-col gap-2 p-4">
        <p className="text-lg font-semibold wrap-anywhere">{title}</p>
        <FeedText kind={kind} text={text} className="text-sm" />
      </div>
    </>
  );
}
