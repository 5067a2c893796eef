"use client";

import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import { FacebookPost } from "@/components/posts/preview/facebook-post";
import { InstagramPost } from "@/components/posts/preview/instagram-post";
import { LinkedinPost } from "@/components/posts/preview/linkedin-post";
import { NewsletterPart } from "@/components/posts/preview/newsletter-part";
import { PressRelease } from "@/components/posts/preview/press-release";
import type { PreviewPost } from "@/components/posts/preview/preview-post";
import { WebsiteTeaser } from "@/components/posts/preview/website-teaser";
import { WhatsappMessage } from "@/components/posts/preview/whatsapp-message";
import { YoutubeVideo } from "@/components/posts/preview/youtube-video";
import { cn } from "@/components/ui/cn";
import type { ChannelKind } from "@/db/enums";

export type PreviewDevice = "phone" | "desktop";

type Props = PreviewPost & { device: PreviewDevice };

const layouts: Record<ChannelKind, ComponentType<PreviewPost>> = {
  facebook: FacebookPost,
  instagram: InstagramPost,
  linkedin: LinkedinPost,
  website: WebsiteTeaser,
  newsletter: NewsletterPart,
  press_release: PressRelease,
  whatsapp: WhatsappMessage,
  youtube: YoutubeVideo,
};

/**
 * A post about as its channel shows it, in a look of our own: no logos, only the name of the channel below. It never
 * grows wider than its place, so it fits a screen of 320 pixels.
 */
export function ChannelPreview({ device, ...post }: Props) {
  const t = useTranslations("texts.preview");
  const kinds = useTranslations("common.channelKinds");
  const Layout = layouts[post.kind];
  return (
    <figure className={cn("mx-auto w-full min-w-0", device === "phone" ? "max-w-90" : "max-w-140")}>
      <div className="overflow-hidden rounded-lg border border-line-2 bg-surface text-ink">
        <Layout {...post} />
      </div>
      <figcaption className="mt-2 text-center text-xs text-ink-2">
        {t("caption", { channel: kinds(post.kind), device: t(`devices.${device}`) })}
      </figcaption>
    </figure>
  );
}
