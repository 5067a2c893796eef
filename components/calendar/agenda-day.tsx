"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import styles from "@/components/calendar/calendar.module.css";
import type { DayFacts } from "@/components/calendar/day-facts";
import { DenseCard } from "@/components/calendar/dense-card";
import lines from "@/components/calendar/dense-card.module.css";
import { OccasionChip } from "@/components/calendar/occasion-chip";
import { PostCard } from "@/components/posts/post-card";
import { SlotBox } from "@/components/series/slot-box";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { LayoutDay } from "@/lib/calendar/rules";
import { canMoveTo } from "@/lib/calendar/rules-keyboard";
import type { PostCard as Card } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { formatDay, formatDayLong } from "@/lib/time/format";

type Props = {
  day: LayoutDay<Card>;
  facts: DayFacts;
  /** Lines instead of cards, for a full month. */
  dense: boolean;
  onPlan: (defaults: { plannedOn: Day; title?: string }) => void;
  onMore: (day: Day) => void;
};

/** One day of the agenda: its name, what falls on it, its posts, and a plus. */
export const AgendaDay = memo(function AgendaDay({
  day: { day, visible, moreCount },
  facts,
  dense,
  ...on
}: Props) {
  const t = useTranslations("calendar");
  const common = useTranslations("common.time");
  const locale = useLocale();
  const { today, can } = useWorkspace();
  const canAdd = can("post.write") && canMoveTo(day, today);
  const free =
    visible.length + moreCount + facts.holidays.length + facts.occasions.length + facts.slots.length === 0;
  const short = formatDay(day, locale);
  return (
    <section
      aria-labelledby={`day-${day}`}
      data-when={day === today ? "today" : undefined}
      className={styles.agendaDay}
    >
      <div className={cn("flex items-center gap-2", canAdd ? "min-h-11" : "min-h-8")}>
        <h3 id={`day-${day}`} className="figures text-sm">
          <time dateTime={day}>
            <span aria-hidden>{short}</span>
            <span className="sr-only">{formatDayLong(day, locale)}</span>
          </time>
        </h3>
        {day === today ? <Badge tone="petrol">{common("today")}</Badge> : null}
        {facts.holidays.length > 0 ? (
          <span className="text-sm font-semibold text-petrol">{facts.holidays.join(", ")}</span>
        ) : null}
        {free ? <span className="text-sm text-ink-2">{t("agenda.free")}</span> : null}
        {canAdd ? (
          <IconButton
            icon={Plus}
            label={t("grid.add", { day: short })}
            onClick={() => on.onPlan({ plannedOn: day })}
            className="ml-auto min-h-11 min-w-11 text-petrol"
          />
        ) : null}
      </div>
      <OccasionChip day={day} occasions={facts.occasions} onPlan={canAdd ? on.onPlan : undefined} />
      {visible.length > 0 ? (
        <ul className={dense ? lines.tall : "flex flex-col gap-2"}>
          {visible.map((post) =>
            dense ? (
              <DenseCard key={post.id} post={post} />
            ) : (
              <PostCard key={post.id} post={post} look="roomy" />
            ),
          )}
        </ul>
      ) : null}
      {moreCount > 0 ? (
        <Button
          variant="ghost"
          aria-label={t("grid.moreOn", { count: moreCount, day: short })}
          onClick={() => on.onMore(day)}
          className="min-h-11 justify-self-start text-petrol"
        >
          {t("grid.more", { count: moreCount })}
        </Button>
      ) : null}
      {facts.slots.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {facts.slots.map((slot) => (
            <SlotBox key={`${slot.seriesId}/${slot.day}`} slot={slot} look="roomy" />
          ))}
        </ul>
      ) : null}
    </section>
  );
});
