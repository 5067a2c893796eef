"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import type { DayFacts } from "@/components/calendar/day-facts";
import { DenseCard } from "@/components/calendar/dense-card";
import styles from "@/components/calendar/month-day.module.css";
import { OccasionChip } from "@/components/calendar/occasion-chip";
import { PostCard } from "@/components/posts/post-card";
import { SlotBox } from "@/components/series/slot-box";
import type { LayoutDay } from "@/lib/calendar/rules";
import type { PostCard as Card } from "@/lib/posts/contract";
import { isWeekend } from "@/lib/time/days";
import { formatDay, formatDayLong } from "@/lib/time/format";

type Props = {
  day: LayoutDay<Card>;
  facts: DayFacts;
  /** Lanes of bands that lie over this day. */
  lanes: number;
  /** In the month shown, and not one of the days that fill its weeks. */
  inside: boolean;
  when: "past" | "today" | "future";
  /** The one day of the grid that the Tab key reaches. */
  active: boolean;
  canWrite: boolean;
  dense: boolean;
  onPlan: (defaults: { plannedOn: string; title?: string }) => void;
  /** A post carried with the keyboard that hovers here. */
  carried?: Card;
};

/** Empty boxes a day shows; one more than fit are in its window. */
const mostSlots = 3;

/** One day of the month. It has no handlers of its own: the board reads its data attributes. */
export const MonthDay = memo(function MonthDay({
  day: { day, posts, visible, moreCount },
  facts,
  ...is
}: Props) {
  const t = useTranslations("calendar.grid");
  const series = useTranslations("series.slot");
  const locale = useLocale();
  // A cell of a grid takes the focus; only the active one is a stop of the Tab key.
  const cell = { tabIndex: is.active ? 0 : -1 };
  const tabIndex = is.active ? undefined : -1;
  const canAdd = is.canWrite && is.when !== "past";
  const slots = facts.slots.length > mostSlots ? facts.slots.slice(0, mostSlots - 1) : facts.slots;
  const moreSlots = facts.slots.length - slots.length;
  const free = facts.slots.length > 0 ? [series("count", { count: facts.slots.length })] : [];
  const facing = [...facts.holidays, ...facts.school, t("posts", { count: posts.length }), ...free];
  const short = formatDay(day, locale);
  return (
    <td
      {...cell}
      aria-labelledby={`day-${day}`}
      aria-current={is.when === "today" ? "date" : undefined}
      data-day={day}
      data-when={is.when}
      data-lanes={is.lanes || undefined}
      data-outside={is.inside ? undefined : ""}
      data-weekend={isWeekend(day) ? "" : undefined}
      data-holiday={facts.holidays.length > 0 ? "" : undefined}
      data-carried={is.carried ? "" : undefined}
      className={styles.day}
    >
      <div className={styles.top}>
        <time id={`day-${day}`} dateTime={day} className={styles.number}>
          <span aria-hidden>{Number(day.slice(8))}</span>
          <span className="sr-only">{`${formatDayLong(day, locale)}, ${facing.join(", ")}`}</span>
        </time>
        {canAdd ? (
          <button
            type="button"
            data-add
            tabIndex={tabIndex}
            className={styles.add}
            title={t("add", { day: short })}
          >
            <span className="sr-only">{t("add", { day: short })}</span>
          </button>
        ) : null}
      </div>
      {facts.holidays.length > 0 ? <p className={styles.holiday}>{facts.holidays.join(", ")}</p> : null}
      {facts.occasions.length > 0 ? (
        <OccasionChip
          day={day}
          occasions={facts.occasions}
          tabIndex={tabIndex}
          onPlan={canAdd ? is.onPlan : undefined}
        />
      ) : null}
      {is.carried ? <p className={styles.ghost}>{is.carried.title}</p> : null}
      {visible.length > 0 ? (
        <ul className={styles.posts}>
          {visible.map((post) =>
            is.dense ? (
              <DenseCard key={post.id} post={post} tabIndex={tabIndex} />
            ) : (
              <PostCard key={post.id} post={post} tabIndex={tabIndex} />
            ),
          )}
        </ul>
      ) : null}
      {moreCount > 0 ? (
        <More
          name={t("moreOn", { count: moreCount, day: short })}
          text={t("more", { count: moreCount })}
          tabIndex={tabIndex}
        />
      ) : null}
      {slots.length > 0 ? (
        <ul className={styles.posts}>
          {slots.map((slot) => (
            <SlotBox key={`${slot.seriesId}/${slot.day}`} slot={slot} tabIndex={tabIndex} />
          ))}
        </ul>
      ) : null}
      {moreSlots > 0 ? (
        <More
          name={series("moreOn", { count: moreSlots, day: short })}
          text={series("more", { count: moreSlots })}
          tabIndex={tabIndex}
        />
      ) : null}
    </td>
  );
});

/** Leads to what found no room on the day. */
function More({ name, text, tabIndex }: { name: string; text: string; tabIndex: -1 | undefined }) {
  return (
    <button type="button" data-more tabIndex={tabIndex} aria-label={name} className={styles.more}>
      {text}
    </button>
  );
}
