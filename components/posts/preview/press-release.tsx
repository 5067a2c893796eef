import { useTranslations } from "next-intl";
import { FeedText } from "@/components/posts/preview/feed-text";
import { freeRatio } from "@/components/posts/preview/free-ratio";
import { NoPicture } from "@/components/posts/preview/no-picture";
import { Picture } from "@/components/posts/preview/picture";
import type { PreviewPost } from "@/components/posts/preview/preview-post";

/** A sheet of paper: what it is, headline, text, who issues it, and the picture for the press. */
export function PressRelease({ kind, sender, text, linkTitle, images }: PreviewPost) {
  const t = useTranslations("texts.preview");
  const [image] = images;
  return (
    <div className="flex flex-col gap-3 p-5">
      <p className="border-b border-line-2 pb-2 text-sm font-semibold text-ink-2">{t("press.label")}</p>
      <p className="text-lg font-semibold wrap-anywhere">{linkTitle.trim() || t("noTitle")}</p>
      <FeedText kind={kind} text={text} className="text-sm" />
      <p className="text-sm wrap-anywhere text-ink-2">
        {t("press.contact", { sender: sender.trim() || t("noSender") })}
      </p>
      {image ? <Picture image={image} ratio={freeRatio(image)} /> : <NoPicture className="rounded-md" />}
    </div>
  );
}
