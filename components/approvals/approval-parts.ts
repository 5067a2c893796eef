"use client";

import { useFormatter, useTranslations } from "next-intl";
import { contentTexts } from "@/components/approvals/content-texts";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PublishedContent } from "@/lib/posts/contract";

export type ContentPart = { name: string; label: string; text: string };

/** A published content as named texts in reading order, channels and media in words; empty ones are there too. */
export function useContentParts(): (content: PublishedContent) => ContentPart[] {
  const fields = useTranslations("posts.fields");
  const t = useTranslations("approvalPanel.content");
  const format = useFormatter();
  const { channelOf } = useWorkspace();
  return (content) => {
    const nameOf = (id: string) => channelOf(id)?.name ?? "";
    const described = content.media.map(({ name, altText, decorative, credit }) => {
      const alt = decorative ? t("decorative") : altText && `${t("alt")}: ${altText}`;
      return [name, alt, credit && `${t("credit")}: ${credit}`].filter(Boolean).join(" · ");
    });
    return [
      ...contentTexts.map((name) => ({ name, label: fields(name), text: content[name] })),
      ...Object.entries(content.variants).map(([id, text]) => ({
        name: `variants.${id}`,
        label: t("variant", { channel: nameOf(id) }),
        text,
      })),
      { name: "channelIds", label: t("channels"), text: format.list(content.channelIds.map(nameOf)) },
      { name: "media", label: t("media"), text: described.join("\n") },
    ];
  };
}
