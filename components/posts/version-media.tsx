"use client";

import { ArrowDownUp, ImageOff, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { MediaThumb } from "@/components/media/media-thumb";
import { Badge } from "@/components/ui/badge";
import type { MediaCard } from "@/lib/media/contract";
import type { ComparedMedium } from "@/lib/posts/rules-compare-media";

type Props = {
  before: readonly ComparedMedium[];
  after: readonly ComparedMedium[];
  /** What is known of the media now; one that is not among them is only named. */
  cards: readonly MediaCard[];
};

const marks = {
  added: { icon: Plus, tone: "green" },
  removed: { icon: Minus, tone: "red" },
  moved: { icon: ArrowDownUp, tone: "petrol" },
} as const;

/** The pictures and videos of two versions side by side, each in its order, with what became of them. */
export function VersionMedia({ before, after, cards }: Props) {
  const t = useTranslations("posts.versions");
  const side = (name: string, media: readonly ComparedMedium[]) => (
    <div>
      <span className="block text-xs text-ink-2">{name}</span>
      {media.length === 0 ? (
        t("empty")
      ) : (
        <ol aria-label={`${t("media")}, ${name}`} className="mt-1 flex flex-col gap-2">
          {media.map((one) => (
            <Line key={one.id} medium={one} card={cards.find(({ id }) => id === one.id)} />
          ))}
        </ol>
      )}
    </div>
  );
  return (
    <div>
      <dt className="text-sm font-semibold">{t("media")}</dt>
      <dd className="mt-1 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {side(t("before"), before)}
        {side(t("after"), after)}
      </dd>
    </div>
  );
}

function Line({ medium: { name, mark }, card }: { medium: ComparedMedium; card: MediaCard | undefined }) {
  const t = useTranslations("posts.versions");
  const { icon: Icon, tone } = marks[mark ?? "moved"];
  return (
    <li className="flex items-center gap-3">
      <span className="grid size-14 shrink-0 place-items-center overflow-hidden rounded-md border border-line bg-sunken text-ink-2">
        {card ? <MediaThumb medium={card} width={320} named /> : <ImageOff aria-hidden className="size-5" />}
      </span>
      <span className="flex min-w-0 flex-col items-start gap-0.5">
        <span className="wrap-anywhere line-clamp-2 text-sm">{card?.name ?? name}</span>
        {card ? null : <span className="text-xs text-ink-2">{t("mediumGone")}</span>}
        {mark ? (
          <Badge tone={tone}>
            <Icon aria-hidden />
            {t(`mediaMarks.${mark}`)}
          </Badge>
        ) : null}
      </span>
    </li>
  );
}
