"use client";

import { Check, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { MediaThumb } from "@/components/media/media-thumb";
import type { LibraryView } from "@/components/media/use-library";
import { LoadMore } from "@/components/posts/load-more";
import { cn } from "@/components/ui/cn";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { MediaCard } from "@/lib/media/contract";

type Props = {
  view: LibraryView;
  onChoose: (medium: MediaCard) => void;
  /** The chosen ones, where several can be. */
  chosen?: ReadonlySet<string>;
};

/** A library in small pictures. */
export function MediaGrid({ view, onChoose, chosen }: Props) {
  const t = useTranslations("media");
  const { query, media, total } = view;
  if (query.isError && !query.data) return <ErrorState onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton className="h-72" />;
  return (
    <div>
      <p role="status" className="mb-2 text-sm text-ink-2">
        {media.length === 0 && view.isNarrowed ? t("nothingFound") : t("count", { count: total })}
      </p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-3">
        {media.map((medium) => (
          <li key={medium.id}>
            <button
              type="button"
              aria-pressed={chosen ? chosen.has(medium.id) : undefined}
              onClick={() => onChoose(medium)}
              className={cn(
                "relative flex h-full w-full flex-col overflow-hidden rounded-lg border border-line bg-surface text-left hover:border-edge",
                chosen?.has(medium.id) && "border-petrol ring-2 ring-petrol",
              )}
            >
              <span className="block aspect-4/3 w-full overflow-hidden">
                <MediaThumb medium={medium} width={320} />
              </span>
              <span className="w-full px-2.5 py-1.5">
                <span className="block truncate text-sm">{medium.name}</span>
                <Missing medium={medium} />
              </span>
              {chosen?.has(medium.id) ? (
                <span className="absolute top-1.5 right-1.5 grid size-6 place-items-center rounded-full bg-petrol text-on-petrol">
                  <Check aria-hidden className="size-4" />
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <LoadMore pending={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      ) : null}
    </div>
  );
}

/** What a medium still lacks before it can be shown, the first of it. */
function Missing({ medium }: { medium: MediaCard }) {
  const t = useTranslations("media.problems");
  const { altText, decorative, licence, credit } = medium;
  const missing =
    altText === "" && !decorative
      ? "altTextMissing"
      : licence === "unknown"
        ? "licenceUnknown"
        : credit === ""
          ? "creditMissing"
          : null;
  if (missing === null) return null;
  return (
    <span className="flex items-center gap-1 text-xs text-amber-ink">
      <TriangleAlert aria-hidden className="size-3.5 shrink-0" />
      <span className="truncate">{t(missing)}</span>
    </span>
  );
}
