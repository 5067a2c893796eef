"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Input } from "@/components/ui/input";
import { channelKinds } from "@/db/enums";
import type { MediaPerson, PersonFields } from "@/lib/media/contract";
import { isDay } from "@/lib/time/days";

type Props = {
  person: MediaPerson | null;
  onSave: (person: MediaPerson | null, fields: PersonFields) => Promise<string | null>;
  onClose: () => void;
};

/** Somebody who is shown, and what they agreed to. */
export function PersonDialog({ person, onSave, onClose }: Props) {
  const t = useTranslations("media.people");
  const kinds = useTranslations("common.channelKinds");
  const common = useTranslations("common.actions");
  const form = useId();
  const [fields, setFields] = useState(() => fieldsOf(person));
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const change = (some: Partial<PersonFields>) => setFields((all) => ({ ...all, ...some }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const refused = await onSave(person, fields);
    setSaving(false);
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={person ? t("editTitle", { name: person.name }) : t("add")}
      description={t("dialogText")}
      footer={<FormButtons form={form} label={common("save")} pending={saving} onCancel={onClose} />}
    >
      <form id={form} onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        {failure ? (
          <Callout tone="danger" role="alert">
            {failure}
          </Callout>
        ) : null}
        <Field label={t("fields.name")} required>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={fields.name}
              onChange={({ target }) => change({ name: target.value })}
            />
          )}
        </Field>
        <Checkbox
          label={t("fields.minor")}
          hint={t("minorHint")}
          checked={fields.minor}
          onChange={({ target }) => change({ minor: target.checked })}
        />
        {fields.minor ? (
          <Field label={t("fields.guardians")} required>
            {(control) => (
              <Input
                {...control}
                maxLength={300}
                value={fields.guardians}
                onChange={({ target }) => change({ guardians: target.value })}
              />
            )}
          </Field>
        ) : null}
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t("fields.channelKinds")}</legend>
          <p className="mb-1 text-xs text-ink-2">{t("channelsHint")}</p>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {channelKinds.map((kind) => (
              <Checkbox
                key={kind}
                label={kinds(kind)}
                checked={fields.channelKinds.includes(kind)}
                onChange={({ target }) =>
                  change({
                    channelKinds: channelKinds.filter((one) =>
                      one === kind ? target.checked : fields.channelKinds.includes(one),
                    ),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <Field label={t("fields.purpose")}>
          {(control) => (
            <Input
              {...control}
              maxLength={500}
              value={fields.purpose}
              onChange={({ target }) => change({ purpose: target.value })}
            />
          )}
        </Field>
        <DateField
          label={t("fields.validUntil")}
          hint={t("validUntilHint")}
          value={fields.validUntil ?? ""}
          onChange={({ target }) => change({ validUntil: isDay(target.value) ? target.value : null })}
        />
        <Checkbox
          label={t("fields.formOnFile")}
          checked={fields.formOnFile}
          onChange={({ target }) => change({ formOnFile: target.checked })}
        />
        <Field label={t("fields.formNote")} hint={t("formNoteHint")}>
          {(control) => (
            <Input
              {...control}
              maxLength={500}
              value={fields.formNote}
              onChange={({ target }) => change({ formNote: target.value })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

function fieldsOf(person: MediaPerson | null): PersonFields {
  return {
    name: person?.name ?? "",
    minor: person?.minor ?? false,
    guardians: person?.guardians ?? "",
    channelKinds: person?.channelKinds ?? [],
    purpose: person?.purpose ?? "",
    validUntil: person?.validUntil ?? null,
    formOnFile: person?.formOnFile ?? false,
    formNote: person?.formNote ?? "",
  };
}
