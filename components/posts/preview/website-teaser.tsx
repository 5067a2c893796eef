import { useTranslations } from "next-intl";
import { NoPicture } from "@/components/posts/preview/no-picture";
import { Picture } from "@/components/posts/preview/picture";
import type { PreviewPost } from "@/components/posts/preview/preview-post";
import { aspectRatios } from "@/lib/posts/rules-limits";

/** How a page announces the article: picture, title, the first two lines of the words alone, and the way on. */
export function WebsiteTeaser({ body, linkTitle, images }: PreviewPost) {
  const t = useTranslations("texts.preview");
  const [image] = images;
  return (
    <>
      {image ? <Picture image={image} ratio={aspectRatios.wide} /> : <NoPicture ratio={aspectRatios.wide} />}
      <div className="flex flex-col gap-1.5 p-4">
        <p className="text-lg font-semibold wrap-anywhere">{linkTitle.trim() || t("noTitle")}</p>
        <p dir="auto" className="line-clamp-2 text-sm wrap-anywhere text-ink-2">
          {body.trim() || t("noText")}
        </p>
        <p aria-hidden className="text-sm font-semibold text-petrol underline underline-offset-2">
          {t("readOn")}
        </p>
      </div>
    </>
  );
}
