"use client";

import { useTranslations } from "next-intl";
import { FormatSelect } from "@/components/posts/format-select";
import type { NewPost } from "@/components/posts/new-post-values";
import { PersonSelect } from "@/components/posts/person-select";
import { useFormatHint } from "@/components/posts/use-format-hint";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { TimeField } from "@/components/ui/time-field";

type Props = { values: NewPost; timeError?: string; onChange: (patch: Partial<NewPost>) => void };

/** The rest of a new post: time, format, person, and whether it stays in the district. */
export function NewPostDetails({ values, timeError, onChange }: Props) {
  const t = useTranslations("posts");
  const formatHint = useFormatHint();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TimeField
        label={t("fields.plannedTime")}
        value={values.plannedTime}
        hint={t("timeHint")}
        error={timeError}
        onChange={(event) => onChange({ plannedTime: event.target.value })}
      />
      <Field label={t("fields.formatId")} hint={formatHint(values.formatId)}>
        {(control) => (
          <FormatSelect
            {...control}
            value={values.formatId}
            onChange={(formatId) => onChange({ formatId })}
          />
        )}
      </Field>
      <Field label={t("fields.responsibleId")}>
        {(control) => (
          <PersonSelect
            {...control}
            value={values.responsibleId}
            onChange={(responsibleId) => onChange({ responsibleId })}
          />
        )}
      </Field>
      <Checkbox
        label={t("fields.districtOnly")}
        hint={t("districtOnlyHint")}
        checked={values.districtOnly}
        onChange={(event) => onChange({ districtOnly: event.target.checked })}
        className="self-end"
      />
    </div>
  );
}
