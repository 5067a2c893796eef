"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { SeriesProblem, SeriesValues } from "@/components/series/series-values";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { useWorkspace } from "@/components/workspace/workspace";
import { type Day, isDay } from "@/lib/time/days";
import { formatDayLong, formatDayWithYear } from "@/lib/time/format";

type Props = {
  /** The next place: all from there on, unless a later day is chosen. */
  first: Day;
  values: SeriesValues;
  problem: SeriesProblem | null;
  onChange: (patch: Partial<SeriesValues>) => void;
};

/** From which day on a change of a series applies. */
export function FollowingFields({ first, values, problem, onChange }: Props) {
  const t = useTranslations("series.form");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const { today } = useWorkspace();
  const [later, setLater] = useState(false);
  const choose = (value: string) => {
    setLater(value === "later");
    onChange({ startsOn: first });
  };
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup
        name="scope"
        label={t("scope")}
        value={later ? "later" : "all"}
        options={[
          { value: "all", label: t("allFollowing", { day: formatDayWithYear(first, locale) }) },
          { value: "later", label: t("onlyFrom") },
        ]}
        onChange={(event) => choose(event.target.value)}
      />
      {later ? (
        <DateField
          label={t("from")}
          name="startsOn"
          required
          min={today}
          value={values.startsOn}
          hint={isDay(values.startsOn) ? formatDayLong(values.startsOn, locale) : undefined}
          error={
            problem?.startsOn === "notIntoThePast" || problem?.startsOn === "seriesBeginsLater"
              ? errors(problem.startsOn)
              : problem?.startsOn && t("startMissing")
          }
          onChange={(event) => onChange({ startsOn: event.target.value })}
        />
      ) : null}
      <p className="text-xs text-ink-2">{t("scopeHint")}</p>
    </div>
  );
}
