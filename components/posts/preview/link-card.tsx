import { Link } from "lucide-react";
import { useTranslations } from "next-intl";
import { aspectRatios } from "@/lib/posts/rules-limits";

type Props = { link: string; title: string };

/** The card a feed makes of a link: room for the page's picture, its host and its title. */
export function LinkCard({ link, title }: Props) {
  const t = useTranslations("texts.preview");
  return (
    <div className="border-y border-line bg-sunken">
      <p
        style={{ aspectRatio: aspectRatios.link }}
        className="flex flex-col items-center justify-center gap-2 border-b border-line px-4 text-center text-sm text-ink-2"
      >
        <Link aria-hidden className="size-5 shrink-0" />
        {t("linkPicture")}
      </p>
      <p className="px-3 py-2.5 wrap-anywhere">
        <span className="block text-xs text-ink-2">{hostOf(link)}</span>
        <span className="block font-semibold">{title.trim() || t("noTitle")}</span>
      </p>
    </div>
  );
}

function hostOf(link: string): string {
  const address = link.includes("://") ? link : `https://${link}`;
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : link;
}
