"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { ChannelPicker } from "@/components/posts/channel-picker";
import { FormatSelect } from "@/components/posts/format-select";
import { PersonSelect } from "@/components/posts/person-select";
import { RuleFields } from "@/components/series/rule-fields";
import { SeriesPreview } from "@/components/series/series-preview";
import { problemOf, ruleOf, type SeriesProblem, type SeriesValues } from "@/components/series/series-values";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { TimeField } from "@/components/ui/time-field";
import type { SeriesRule } from "@/lib/series/rules-days";
import type { Day } from "@/lib/time/days";

type Change = (patch: Partial<SeriesValues>) => void;
type Props = {
  id: string;
  start: SeriesValues;
  /** The first day on which it may begin; null for a new series, which may have begun long ago. */
  earliest: Day | null;
  number?: number;
  /** From when on it applies: the one part in which a new series and a change differ. */
  when: (values: SeriesValues, problem: SeriesProblem | null, change: Change) => ReactNode;
  onSave: (values: SeriesValues, rule: SeriesRule) => void;
};

/** Name, rule, time and preview in sight, what posts begin with one press away. Problems show at their field. */
export function SeriesForm({ id, start, earliest, number, when, onSave }: Props) {
  const t = useTranslations("series.form");
  const posts = useTranslations("posts.fields");
  const errors = useTranslations("errors");
  const [values, setValues] = useState(start);
  const [problem, setProblem] = useState<SeriesProblem | null>(null);
  const [ownPattern, setOwnPattern] = useState(start.titlePattern !== "");
  const change: Change = (patch) => {
    const next = { ...values, ...patch };
    setValues(next);
    setProblem(problem && problemOf(next, earliest));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemOf(values, earliest);
    setProblem(found);
    const rule = ruleOf(values);
    if (!found && rule) return onSave(values, rule);
    const [first] = Object.keys(found ?? {});
    document.getElementById(id)?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  };
  return (
    <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Field label={t("name")} error={problem?.name && t("nameMissing")} required>
        {(control) => (
          <Input
            {...control}
            name="name"
            value={values.name}
            maxLength={80}
            autoComplete="off"
            onChange={({ target: { value } }) =>
              change({
                name: value,
                ...(ownPattern ? {} : { titlePattern: value ? `${value} {datum}` : "" }),
              })
            }
          />
        )}
      </Field>
      <Field
        label={t("pattern")}
        hint={t("patternHint", { date: "{datum}", nr: "{nr}" })}
        error={problem?.titlePattern && t("patternMissing")}
        required
      >
        {(control) => (
          <Input
            {...control}
            name="titlePattern"
            value={values.titlePattern}
            maxLength={150}
            autoComplete="off"
            onChange={(event) => {
              setOwnPattern(true);
              change({ titlePattern: event.target.value });
            }}
          />
        )}
      </Field>
      <RuleFields values={values} problem={problem} onChange={change} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TimeField
          label={t("time")}
          value={values.plannedTime}
          hint={t("timeHint")}
          onChange={(event) => change({ plannedTime: event.target.value })}
        />
        <Checkbox
          label={t("skipHolidays")}
          checked={values.skipHolidays}
          onChange={(event) => change({ skipHolidays: event.target.checked })}
          className="sm:mt-7"
        />
      </div>
      <SeriesPreview values={values} number={number} />
      {when(values, problem, change)}
      <DateField
        label={t("endsOn")}
        name="endsOn"
        value={values.endsOn}
        hint={t("endHint")}
        error={problem?.endsOn && errors("seriesEndsBeforeStart")}
        onChange={(event) => change({ endsOn: event.target.value })}
      />
      <details className="rounded-lg border border-line">
        <summary className="flex min-h-11 items-center rounded-lg px-3.5 text-sm hover:bg-sunken">
          {t("more")}
        </summary>
        <div className="grid gap-4 border-t border-line p-3.5 sm:grid-cols-2">
          <Field label={posts("formatId")} quiet>
            {(control) => (
              <FormatSelect
                {...control}
                value={values.formatId}
                onChange={(formatId) => change({ formatId })}
              />
            )}
          </Field>
          <Field label={t("person")} quiet>
            {(control) => (
              <PersonSelect
                {...control}
                value={values.responsibleId}
                onChange={(responsibleId) => change({ responsibleId })}
              />
            )}
          </Field>
          <div className="sm:col-span-2">
            <ChannelPicker value={values.channelIds} onChange={(channelIds) => change({ channelIds })} />
          </div>
        </div>
      </details>
    </form>
  );
}
