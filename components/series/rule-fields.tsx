"use client";

import { useLocale, useTranslations } from "next-intl";
import { ruleKinds, type SeriesProblem, type SeriesValues } from "@/components/series/series-values";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { formatWeekdayLong } from "@/lib/time/format";

type Props = {
  values: SeriesValues;
  problem: SeriesProblem | null;
  onChange: (patch: Partial<SeriesValues>) => void;
};

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const nths = [
  { nth: 1, word: "first" },
  { nth: 2, word: "second" },
  { nth: 3, word: "third" },
  { nth: 4, word: "fourth" },
  { nth: -1, word: "last" },
] as const;

/** How a series comes again: its kind, and the one or two things this kind needs. */
export function RuleFields({ values, problem, onChange }: Props) {
  const t = useTranslations("series.form");
  const locale = useLocale();
  const { kind } = values;
  // Two kinds need two things more, the others stand beside their one.
  const alone = kind === "weeks" || kind === "monthlyWeekday";
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t("kind")} quiet className={alone ? "sm:col-span-2" : undefined}>
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={(event) => onChange({ kind: ruleKinds.find((one) => one === event.target.value) })}
          >
            {ruleKinds.map((one) => (
              <option key={one} value={one}>
                {t(`kinds.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {kind === "weeks" ? (
        <Field label={t("every")} quiet error={problem?.every && t("everyWrong")}>
          {(control) => (
            <Input
              {...control}
              name="every"
              type="number"
              inputMode="numeric"
              min={2}
              max={26}
              value={values.every}
              onChange={(event) => onChange({ every: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {kind === "monthlyDay" ? (
        <Field label={t("monthDay")} quiet error={problem?.monthDay && t("monthDayWrong")}>
          {(control) => (
            <Input
              {...control}
              name="monthDay"
              type="number"
              inputMode="numeric"
              min={1}
              max={31}
              value={values.monthDay}
              onChange={(event) => onChange({ monthDay: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {kind === "monthlyWeekday" ? (
        <Field label={t("nth")} quiet>
          {(control) => (
            <Select
              {...control}
              value={values.nth}
              onChange={(event) => onChange({ nth: Number(event.target.value) })}
            >
              {nths.map(({ nth, word }) => (
                <option key={nth} value={nth}>
                  {t(`nths.${word}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      {kind === "monthlyDay" ? null : (
        <Field label={t("weekday")} quiet>
          {(control) => (
            <Select
              {...control}
              value={values.weekday}
              onChange={(event) => onChange({ weekday: Number(event.target.value) })}
            >
              {weekdays.map((weekday) => (
                <option key={weekday} value={weekday}>
                  {formatWeekdayLong(weekday, locale)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </div>
  );
}
