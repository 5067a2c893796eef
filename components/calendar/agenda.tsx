"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { AgendaDay } from "@/components/calendar/agenda-day";
import { AgendaRun } from "@/components/calendar/agenda-run";
import { agendaWeeks } from "@/components/calendar/agenda-weeks";
import styles from "@/components/calendar/calendar.module.css";
import { dayFacts } from "@/components/calendar/day-facts";
import { StageSymbols } from "@/components/calendar/stage-symbols";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { cn } from "@/components/ui/cn";
import { useWorkspace } from "@/components/workspace/workspace";
import type { CalendarRange } from "@/lib/calendar/contract";
import { type LayoutDay, layoutGrid } from "@/lib/calendar/rules";
import type { PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { formatMonth, formatWeek } from "@/lib/time/format";
import { type Month, monthGrid, monthOf } from "@/lib/time/months";
import { startOfIsoWeek } from "@/lib/time/weeks";

/** Rows of cards a day takes, and from how many posts in the month each becomes a line. */
const maxRows = 5;
const denseFrom = 60;

type Props = {
  range: CalendarRange;
  onPlan: (defaults: { plannedOn: Day; title?: string }) => void;
  onMore: (day: Day) => void;
};

/** The month on a narrow screen: day after day, its posts below, what is empty in one line. */
export function Agenda({ range, onPlan, onMore }: Props) {
  const t = useTranslations("calendar.agenda");
  const locale = useLocale();
  const { today } = useWorkspace();
  const { month, hidden } = useCalendarAddress();
  const [shownMonth, setShownMonth] = useState<Month | null>(null);
  const { weeks, factsOn } = useMemo(() => {
    const days = monthGrid(month);
    const span = { from: `${month}-01`, to: days.at(-1)?.at(-1) ?? "" };
    const facts = dayFacts({ range, span, hidden, today });
    const posts = hidden.includes("posts") ? [] : range.posts;
    const rows = layoutGrid({ rows: days, posts, bands: [], maxRows });
    return { weeks: agendaWeeks({ month, today, rows, factsOn: facts.factsOn }), factsOn: facts.factsOn };
  }, [month, today, hidden, range]);
  const dense = !hidden.includes("posts") && range.posts.length > denseFrom;
  // In the month of today the screen begins with this week; what lies before is one press away.
  const past = weeks.filter(({ last }) => monthOf(today) === month && last < startOfIsoWeek(today));
  const whole = shownMonth === month;
  const renderDay = (day: LayoutDay<PostCard>) => (
    <AgendaDay
      key={day.day}
      day={day}
      facts={factsOn(day.day)}
      dense={dense}
      onPlan={onPlan}
      onMore={onMore}
    />
  );
  return (
    <section aria-label={t("label", { month: formatMonth(month, locale) })}>
      {dense ? <StageSymbols /> : null}
      {past.length > 0 ? (
        <button
          type="button"
          aria-expanded={whole}
          onClick={() => setShownMonth(whole ? null : month)}
          className={cn(styles.run, "w-full text-left")}
        >
          <span className="font-medium text-petrol">{t("earlier")}</span>
          <span>{t("earlierPosts", { count: past.reduce((sum, week) => sum + week.posts, 0) })}</span>
          <ChevronDown aria-hidden className={cn("ml-auto size-5", whole && "rotate-180")} />
        </button>
      ) : null}
      {weeks.slice(whole ? 0 : past.length).map(({ week, school, items }) => (
        <section key={week.week} aria-labelledby={`week-${week.week}`}>
          <h2 id={`week-${week.week}`} className={styles.week}>
            {[formatWeek(week, locale), ...school].join(" · ")}
          </h2>
          {items.map((item) =>
            item.kind === "run" ? (
              <AgendaRun key={item.days[0]?.day} days={item.days} renderDay={renderDay} />
            ) : (
              renderDay(item.day)
            ),
          )}
        </section>
      ))}
    </section>
  );
}
