"use client";

import { useTranslations } from "next-intl";
import { type CasePictures, casePictures } from "@/components/approvals/case-pictures";
import { CaseWording } from "@/components/approvals/case-wording";
import { ShownMedia } from "@/components/media/shown-media";
import { PreviewPanel } from "@/components/posts/preview/preview-panel";
import type { DecisionCase } from "@/lib/approvals/contract";
import { publishedText } from "@/lib/posts/rules-published";
import { webAddress } from "@/lib/posts/rules-research";

type Props = { shown: DecisionCase; pictures?: CasePictures };

/** The post as each of its channels would show it, from exactly the content that is decided on. */
export function CasePreview({ shown, pictures }: Props) {
  const t = useTranslations("approvals.decide.case");
  const { content, channels, media } = shown;
  const images = casePictures(media, pictures);
  return (
    <div className="flex flex-col gap-5">
      <PreviewPanel
        channels={channels}
        textFor={(id) => ({
          text: publishedText(content, id),
          body: content.variants[id] ?? content.body,
          link: webAddress(content.link),
          firstComment: content.firstComment,
          images,
        })}
        sender={shown.associationName}
        title={content.title}
      />
      <CaseWording shown={shown} />
      {pictures ? (
        media.length > 0 ? (
          <section>
            <h3 className="text-sm">{t("pictures")}</h3>
            <ul className="mt-1 list-disc pl-5 text-sm">
              {content.media.map((medium) => (
                <li key={medium.id} className="wrap-anywhere">
                  {t("mediumTexts", {
                    name: medium.name,
                    alt: medium.decorative ? t("decorative") : medium.altText || t("empty"),
                    credit: medium.credit || t("empty"),
                  })}
                </li>
              ))}
            </ul>
            <p className="mt-1.5 text-xs text-ink-2">{t("picturesLater")}</p>
          </section>
        ) : null
      ) : (
        <ShownMedia media={media} />
      )}
    </div>
  );
}
