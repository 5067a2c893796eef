"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { withStart } from "@/components/absences/absence-days";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import type { Period } from "@/lib/coverage/rules-team";

type Props = {
  id: string;
  draft: Period;
  isNew: boolean;
  error?: string;
  onChange: (draft: Period) => void;
  onSubmit: () => void;
};

/** From when to when, and whether half of the first or last day. */
export function AbsenceForm({ id, draft, isNew, error, onChange, onSubmit }: Props) {
  const t = useTranslations("absences.dialog");
  const [endChosen, setEndChosen] = useState(!isNew);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form id={id} noValidate onSubmit={submit} className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
      <div>
        <DateField
          label={t("from")}
          required
          value={draft.startsOn}
          onChange={({ target }) => onChange(withStart(draft, target.value, endChosen))}
        />
        <Checkbox
          label={t("fromNoon")}
          checked={draft.startsAtNoon}
          onChange={({ target }) => onChange({ ...draft, startsAtNoon: target.checked })}
          className="mt-1"
        />
      </div>
      <div>
        <DateField
          label={t("to")}
          required
          min={draft.startsOn || undefined}
          value={draft.endsOn}
          error={error}
          onChange={({ target }) => {
            setEndChosen(true);
            onChange({ ...draft, endsOn: target.value });
          }}
        />
        <Checkbox
          label={t("toNoon")}
          checked={draft.endsAtNoon}
          onChange={({ target }) => onChange({ ...draft, endsAtNoon: target.checked })}
          className="mt-1"
        />
      </div>
    </form>
  );
}
