import { useTranslations } from "next-intl";
import { MediaPlayer } from "@/components/media/media-player";
import { MediaThumb } from "@/components/media/media-thumb";
import type { MediaCard } from "@/lib/media/contract";

/** The pictures and videos of a post to look at, each with its name and whom it is by. */
export function ShownMedia({ media }: { media: readonly MediaCard[] }) {
  const t = useTranslations("media");
  if (media.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1.5 text-sm">{t("postTitle")}</h3>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {media.map((medium) => (
          <li key={medium.id}>
            <figure className="flex flex-col gap-1">
              <span className="block aspect-4/3 overflow-hidden rounded-md border border-line bg-sunken">
                {medium.kind === "video" ? (
                  <MediaPlayer medium={medium} className="size-full" />
                ) : (
                  <MediaThumb medium={medium} width={640} named />
                )}
              </span>
              <figcaption className="wrap-anywhere text-xs text-ink-2">
                {[medium.name, medium.credit].filter(Boolean).join(" · ")}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
