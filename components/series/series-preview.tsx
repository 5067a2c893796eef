"use client";

import { useLocale, useTranslations } from "next-intl";
import { ruleOf, type SeriesValues } from "@/components/series/series-values";
import { useRuleText } from "@/components/series/use-rule-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { publicHolidayOn } from "@/lib/occasions/rules-holidays";
import { nextSeriesDays } from "@/lib/series/rules-days";
import { titleOf } from "@/lib/series/rules-title";
import { isDay } from "@/lib/time/days";
import { formatDayWithYear } from "@/lib/time/format";

type Props = {
  values: SeriesValues;
  /** The number of the first day shown, where the series already counts; unknown where it is left out. */
  number?: number;
};

const shown = 5;

/** The sentence of the rule and its next five days while it is being set, with the holidays between them. */
export function SeriesPreview({ values, number }: Props) {
  const t = useTranslations("series");
  const locale = useLocale();
  const { association, today } = useWorkspace();
  const text = useRuleText();
  const rule = ruleOf(values);
  if (!rule || !isDay(values.startsOn)) return null;
  const { federalState } = association;
  const { startsOn, skipHolidays } = values;
  const endsOn = isDay(values.endsOn) ? values.endsOn : null;
  const from = startsOn > today ? startsOn : today;
  const course = { rule, startsOn, endsOn, skipHolidays: false, federalState };
  const holidayOn = (day: string) => (skipHolidays ? publicHolidayOn(federalState, day) : undefined);
  const days: string[] = [];
  let left = shown;
  // Holidays do not count as one of the five, but stand between them.
  for (const day of nextSeriesDays(course, from, 4 * shown)) {
    if (left === 0) break;
    days.push(day);
    if (!holidayOn(day)) left -= 1;
  }
  const first = days.find((day) => !holidayOn(day));
  return (
    <section aria-label={t("form.preview")} className="rounded-lg border border-line bg-sunken p-3.5 text-sm">
      <h3 className="text-sm">{t("form.preview")}</h3>
      <p className="text-ink-2 first-letter:uppercase">{text(rule, values.plannedTime || null)}</p>
      {days.length === 0 ? <p className="mt-1.5">{t("form.previewEmpty")}</p> : null}
      <ul className="figures mt-1.5 flex flex-col gap-0.5">
        {days.map((day) => {
          const holiday = holidayOn(day);
          if (!holiday) return <li key={day}>{formatDayWithYear(day, locale)}</li>;
          return (
            <li key={day} className="text-ink-2">
              <s>{formatDayWithYear(day, locale)}</s>{" "}
              {t("form.leftOut", { holiday: locale === "de" ? holiday.nameDe : holiday.nameEn })}
            </li>
          );
        })}
      </ul>
      {first && number !== undefined && values.titlePattern.trim() !== "" ? (
        <p className="mt-1.5 text-ink-2 wrap-anywhere">
          {t("form.firstTitle", { title: titleOf(values.titlePattern, { day: first, number }) })}
        </p>
      ) : null}
    </section>
  );
}
