"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { AgendaDay } from "@/components/calendar/agenda-day";
import { AgendaRun } from "@/components/calendar/agenda-run";
import { agendaWeeks } from "@/components/calendar/agenda-weeks";
import styles from "@/components/calendar/calendar.module.css";
import { dayFacts } from "@/components/calendar/day-facts";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { useWorkspace } from "@/components/workspace/workspace";
import type { CalendarRange } from "@/lib/calendar/contract";
import { layoutGrid } from "@/lib/calendar/rules";
import type { Day } from "@/lib/time/days";
import { formatMonth, formatWeek } from "@/lib/time/format";
import { monthGrid, monthOf } from "@/lib/time/months";
import { startOfIsoWeek } from "@/lib/time/weeks";

const maxRows = 6;

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
  const [whole, setWhole] = useState("");
  const { weeks, factsOn } = useMemo(() => {
    const days = monthGrid(month);
    const span = { from: `${month}-01`, to: days.at(-1)?.at(-1) ?? "" };
    const facts = dayFacts(range, span, hidden);
    const posts = hidden.includes("posts") ? [] : range.posts;
    const rows = layoutGrid({ rows: days, posts, bands: [], maxRows });
    return { weeks: agendaWeeks({ month, today, rows, factsOn: facts.factsOn }), factsOn: facts.factsOn };
  }, [month, today, hidden, range]);
  // In the month of today the screen begins with this week; what lies before is one press away.
  const past =
    whole === month
      ? []
      : weeks.filter(({ last }) => monthOf(today) === month && last < startOfIsoWeek(today));
  return (
    <section aria-label={t("label", { month: formatMonth(month, locale) })}>
      {past.length > 0 ? (
        <button
          type="button"
          aria-expanded={false}
          onClick={() => setWhole(month)}
          className={`${styles.run} w-full text-left`}
        >
          <span className="font-medium text-petrol">{t("earlier")}</span>
          <span>{t("earlierPosts", { count: past.reduce((sum, week) => sum + week.posts, 0) })}</span>
          <ChevronDown aria-hidden className="ml-auto size-5" />
        </button>
      ) : null}
      {weeks.slice(past.length).map(({ week, school, items }) => (
        <section key={week.week} aria-labelledby={`week-${week.week}`}>
          <h2 id={`week-${week.week}`} className={styles.week}>
            {[formatWeek(week, locale), ...school].join(" · ")}
          </h2>
          {items.map((item) =>
            item.kind === "run" ? (
              <AgendaRun
                key={item.days[0]?.day}
                days={item.days}
                factsOn={factsOn}
                onPlan={onPlan}
                onMore={onMore}
              />
            ) : (
              <AgendaDay
                key={item.day.day}
                day={item.day}
                facts={factsOn(item.day.day)}
                onPlan={onPlan}
                onMore={onMore}
              />
            ),
          )}
        </section>
      ))}
    </section>
  );
}
