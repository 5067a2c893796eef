"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { StripDay } from "@/components/coverage/strip-day";
import { stepOf } from "@/components/coverage/strip-steps";
import type { Coverage } from "@/lib/coverage/contract";
import { coverageWeeks } from "@/lib/coverage/rules-weeks";
import { addDays, daysBetween } from "@/lib/time/days";
import { formatDay, formatWeek } from "@/lib/time/format";
import { isoWeek } from "@/lib/time/weeks";

const look =
  "grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-5 gap-y-3 pointer-coarse:grid-cols-[repeat(auto-fill,minmax(16rem,1fr))] xl:grid-cols-4 print:grid-cols-4";

/** Eight weeks, Monday first: each working day a sign that opens who has what. One stop of Tab; arrows go on. */
export function CoverageStrip({ coverage }: { coverage: Coverage }) {
  const t = useTranslations("coverage.strip");
  const locale = useLocale();
  const keys = useId();
  const strip = useRef<HTMLDivElement>(null);
  const { from, today, days } = coverage;
  const byDay = new Map(days.map((day) => [day.day, day]));
  const first = days.find(({ day }) => day >= today) ?? days[0];
  const [at, setAt] = useState(first?.day);
  const follow = (event: KeyboardEvent) => {
    const next =
      at &&
      stepOf(
        event.key,
        days.map(({ day }) => day),
        at,
      );
    if (!next) return;
    event.preventDefault();
    setAt(next);
    strip.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <>
      <p id={keys} className="sr-only">
        {t("keys")}
      </p>
      <div
        ref={strip}
        role="toolbar"
        aria-label={t("label")}
        aria-describedby={keys}
        onKeyDown={follow}
        className={look}
      >
        {Array.from({ length: coverageWeeks }, (_, week) => addDays(from, week * 7)).map((monday) => (
          <div key={monday} className="min-w-0 break-inside-avoid">
            <p className="figures mb-1 text-xs text-ink-2">
              <span className="font-semibold text-ink">{formatWeek(isoWeek(monday), locale)}</span>{" "}
              {formatDay(monday, locale)}
            </p>
            <div className="flex gap-1">
              {daysBetween(monday, addDays(monday, 6)).map((day, index) => {
                const known = byDay.get(day);
                if (!known && index > 4) return null;
                return (
                  <StripDay
                    key={day}
                    day={day}
                    coverage={coverage}
                    known={known}
                    isStop={day === at}
                    onReached={setAt}
                  />
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
