"use client";

import { CalendarX2, EllipsisVertical, ListChecks, Pencil, RotateCcw, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { PostLink } from "@/components/posts/post-link";
import { EditSeriesDialog } from "@/components/series/edit-series-dialog";
import { EndSeriesDialog } from "@/components/series/end-series-dialog";
import { SlotsDialog } from "@/components/series/slots-dialog";
import { useEndSeries } from "@/components/series/use-end-series";
import { useRemoveSeries } from "@/components/series/use-remove-series";
import { useRuleText } from "@/components/series/use-rule-text";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem, MenuSeparator } from "@/components/ui/menu-item";
import { useWorkspace } from "@/components/workspace/workspace";
import type { SeriesCard } from "@/lib/series/contract";
import { formatDayWithYear } from "@/lib/time/format";

type Choice = "edit" | "slots" | "end";

/** One series: its rule as a sentence, its next places, and what can be done with it. */
export function SeriesLine({ series }: { series: SeriesCard }) {
  const t = useTranslations("series.card");
  const rules = useTranslations("series.rule");
  const locale = useLocale();
  const { can, formatOf, colleagueOf, channelOf, today } = useWorkspace();
  const text = useRuleText();
  const { end } = useEndSeries();
  const { remove } = useRemoveSeries();
  const [open, setOpen] = useState<Choice | null>(null);
  const { name, endsOn } = series;
  const close = () => setOpen(null);
  const format = formatOf(series.formatId);
  const isOver = endsOn !== null && endsOn < today;
  const begins = {
    rule: text(series.rule, series.plannedTime),
    day: formatDayWithYear(series.startsOn, locale),
  };
  const rule = series.startsOn > today ? rules("from", begins) : begins.rule;
  const sentence =
    endsOn === null || isOver ? rule : rules("until", { rule, day: formatDayWithYear(endsOn, locale) });
  const details = [
    isOver && endsOn !== null ? t("ended", { day: formatDayWithYear(endsOn, locale) }) : null,
    series.skipHolidays ? rules("holidays") : null,
    format ? (locale === "de" ? format.nameDe : format.nameEn) : null,
    colleagueOf(series.responsibleId)?.name ?? null,
    ...series.channelIds.map((id) => channelOf(id)?.name ?? null),
  ].filter((one) => one !== null);
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 grow">
          <h3 className="text-base wrap-anywhere">{name}</h3>
          <p className="text-sm first-letter:uppercase">{sentence}</p>
          <p className="text-sm text-ink-2">{details.join(" · ")}</p>
        </div>
        {can("post.write") ? (
          <Menu trigger={<IconButton icon={EllipsisVertical} label={t("actions", { name })} />}>
            {endsOn === null ? (
              <MenuItem icon={CalendarX2} onSelect={() => setOpen("end")}>
                {t("end")}
              </MenuItem>
            ) : (
              <MenuItem icon={RotateCcw} onSelect={() => void end(series, null)}>
                {t("reopen")}
              </MenuItem>
            )}
            <MenuSeparator />
            <MenuItem icon={Trash2} tone="danger" onSelect={() => void remove(series)}>
              {t("remove")}
            </MenuItem>
          </Menu>
        ) : null}
      </div>
      <NextPlaces series={series} />
      <div className="flex flex-wrap gap-2">
        {can("post.write") && !isOver ? (
          <Button size="sm" aria-label={t("editName", { name })} onClick={() => setOpen("edit")}>
            <Pencil aria-hidden />
            {t("edit")}
          </Button>
        ) : null}
        <Button
          size="sm"
          variant="ghost"
          aria-label={t("slotsName", { name })}
          onClick={() => setOpen("slots")}
        >
          <ListChecks aria-hidden />
          {t("slots")}
        </Button>
      </div>
      {open === "edit" ? <EditSeriesDialog seriesId={series.id} onClose={close} /> : null}
      {open === "slots" ? <SlotsDialog seriesId={series.id} onClose={close} /> : null}
      {open === "end" ? <EndSeriesDialog series={series} onClose={close} /> : null}
    </li>
  );
}

function NextPlaces({ series: { next } }: { series: SeriesCard }) {
  const t = useTranslations("series");
  const locale = useLocale();
  if (next.length === 0) return <p className="text-sm text-ink-2">{t("card.nothing")}</p>;
  return (
    <div className="text-sm">
      <p className="text-xs text-ink-2">{t("card.next")}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {next.map(({ day, plannedOn, post }) => (
          <li key={day} className="flex flex-wrap gap-x-3">
            <span className="figures">{formatDayWithYear(plannedOn, locale)}</span>
            {post ? (
              <PostLink postId={post.id} className="wrap-anywhere underline">
                {post.title}
              </PostLink>
            ) : (
              <span className="text-ink-2">{t("slot.free")}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
