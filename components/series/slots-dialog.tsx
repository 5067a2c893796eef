"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus, Undo2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { PostLink } from "@/components/posts/post-link";
import { useRuleText } from "@/components/series/use-rule-text";
import { useSlotActions } from "@/components/series/use-slot-actions";
import { useSlotText } from "@/components/series/use-slot-text";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { SeriesSlot } from "@/lib/series/contract";
import { formatDayWithYear } from "@/lib/time/format";

type Props = { seriesId: string; onClose: () => void };

/** The coming places of a series: empty ones, those with their post, and those left out with the reason. */
export function SlotsDialog({ seriesId, onClose }: Props) {
  const t = useTranslations("series");
  const { association } = useWorkspace();
  const text = useRuleText();
  const input = { associationId: association.id, seriesId };
  const { data: series, isError } = useQuery(orpc.series.getSeries.queryOptions({ input }));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={series ? t("slots.title", { name: series.name }) : t("slot.open")}
      description={
        series ? (
          <span className="inline-block first-letter:uppercase">{text(series.rule, series.plannedTime)}</span>
        ) : undefined
      }
      start="content"
    >
      {isError && !series ? (
        <Callout tone="danger" role="alert">
          {t("slots.failed")}
        </Callout>
      ) : null}
      {!series && !isError ? <Skeleton className="h-48" /> : null}
      {series?.slots.length === 0 ? <p className="text-sm text-ink-2">{t("slots.empty")}</p> : null}
      <ul className="flex flex-col divide-y divide-line">
        {series?.slots.map((slot) => (
          <Line key={slot.day} slot={slot} series={series} onClose={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}

type LineProps = { slot: SeriesSlot; series: { id: string; name: string }; onClose: () => void };

function Line({ slot, series, onClose }: LineProps) {
  const t = useTranslations("series");
  const locale = useLocale();
  const { can } = useWorkspace();
  const { timeOf } = useSlotText();
  const { fill, unskip } = useSlotActions();
  const { plannedOn, plannedTime, post, skipped } = slot;
  const day = formatDayWithYear(plannedOn, locale);
  const ref = { seriesId: series.id, name: series.name, day: slot.day, plannedOn, plannedTime };
  const mayWrite = can("post.write");
  const when = `${day}, ${timeOf(plannedTime)}`;
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
      <div className="min-w-0 grow">
        <p className="figures">{skipped ? <s className="text-ink-2">{when}</s> : when}</p>
        {post ? (
          <PostLink postId={post.id} className="font-medium wrap-anywhere underline">
            {post.title}
          </PostLink>
        ) : (
          <p className="wrap-anywhere text-ink-2">{skipped ? <Why skipped={skipped} /> : t("slot.free")}</p>
        )}
      </div>
      {skipped && mayWrite ? (
        <Button size="sm" aria-label={t("slots.unskipName", { day })} onClick={() => void unskip(ref)}>
          <Undo2 aria-hidden />
          {t("slots.unskip")}
        </Button>
      ) : null}
      {!skipped && !post && mayWrite ? (
        <Button
          size="sm"
          aria-label={t("slots.fillName", { day })}
          onClick={() => {
            onClose();
            void fill(ref);
          }}
        >
          <Plus aria-hidden />
          {t("slot.fill")}
        </Button>
      ) : null}
    </li>
  );
}

function Why({ skipped: { reason, by } }: { skipped: { reason: string; by: string | null } }) {
  const t = useTranslations("series.slots");
  return by === null ? t("skipped", { reason }) : t("skippedBy", { reason, person: by });
}
