"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { formatWeekdayLong } from "@/lib/time/format";

type Props = { value: readonly number[]; onChange: (days: number[]) => void; error?: string };

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The weekdays over which the weekly minutes are spread. */
export function WorkDays({ value, onChange, error }: Props) {
  const t = useTranslations("members.edit");
  const locale = useLocale();
  const errorId = useId();
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className="text-sm font-medium">{t("workDays")}</legend>
      <p className="text-xs text-ink-2">{t("workDaysHint")}</p>
      <div className="mt-1 flex flex-wrap gap-x-4">
        {weekdays.map((day) => (
          <Checkbox
            key={day}
            label={formatWeekdayLong(day, locale)}
            checked={value.includes(day)}
            onChange={(event) =>
              onChange(weekdays.filter((one) => (one === day ? event.target.checked : value.includes(one))))
            }
          />
        ))}
      </div>
      {error ? (
        <p id={errorId} className="mt-1 text-sm text-red">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
