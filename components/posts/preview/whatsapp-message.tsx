import { useTranslations } from "next-intl";
import { FeedText } from "@/components/posts/preview/feed-text";
import { freeRatio } from "@/components/posts/preview/free-ratio";
import { NoPicture } from "@/components/posts/preview/no-picture";
import { Picture } from "@/components/posts/preview/picture";
import type { PreviewPost } from "@/components/posts/preview/preview-post";
import { SenderLine } from "@/components/posts/preview/sender-line";

/** A message in a channel: one bubble with its picture on top. */
export function WhatsappMessage({ kind, sender, text, images }: PreviewPost) {
  const t = useTranslations("texts.preview");
  const [image] = images;
  return (
    <>
      <SenderLine sender={sender} />
      <div className="border-t border-line bg-sunken p-3">
        <div className="max-w-100 overflow-hidden rounded-lg border border-line bg-surface">
          {image ? <Picture image={image} ratio={freeRatio(image)} /> : <NoPicture />}
          <FeedText kind={kind} text={text} className="px-3 pt-2 text-sm" />
          <p aria-hidden className="px-3 pb-2 text-end text-xs text-ink-2">
            {t("now")}
          </p>
        </div>
      </div>
    </>
  );
}
