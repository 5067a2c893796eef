"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { DateField } from "@/components/ui/date-field";
import { TimeField } from "@/components/ui/time-field";
import { useWorkspace } from "@/components/workspace/workspace";
import { refusalOfDay } from "@/lib/posts/rules";
import { type Day, isDay } from "@/lib/time/days";
import { formatDayLong } from "@/lib/time/format";
import type { Time } from "@/lib/time/zones";

type Props = {
  /** What the button at the foot of a dialog names. */
  id: string;
  /** Where it lies now. */
  from: { plannedOn: Day | null; plannedTime: Time | null };
  /** What is said when there is no day, and under a day that is still empty. */
  missing: string;
  emptyHint?: string;
  onChoose: (to: { plannedOn: Day; plannedTime: Time | null }) => void;
  children?: ReactNode;
};

/** Asks for a day and a time in the plan: never in the past or years ahead, unless it lies there already. */
export function PlaceForm({ id, from, missing, emptyHint, onChoose, children }: Props) {
  const t = useTranslations("posts");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const { today } = useWorkspace();
  const [day, setDay] = useState(from.plannedOn ?? "");
  const [time, setTime] = useState(from.plannedTime ?? "");
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDay(day)) return setError(missing);
    const refusal = day === from.plannedOn ? null : refusalOfDay(day, today);
    if (refusal) return setError(errors(refusal));
    onChoose({ plannedOn: day, plannedTime: time || null });
  };
  return (
    <form id={id} onSubmit={submit} noValidate className="grid gap-4 sm:grid-cols-2">
      <DateField
        label={t("fields.plannedOn")}
        required
        min={today}
        value={day}
        error={error}
        hint={isDay(day) ? formatDayLong(day, locale) : emptyHint}
        onChange={(event) => {
          setDay(event.target.value);
          setError(undefined);
        }}
      />
      <TimeField
        label={t("fields.plannedTime")}
        quiet
        value={time}
        hint={t("timeHint")}
        onChange={(event) => setTime(event.target.value)}
      />
      {children}
    </form>
  );
}
