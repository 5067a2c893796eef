"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { type Changes, useChangesText } from "@/components/checks/use-changes-text";
import { Callout } from "@/components/ui/callout";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { isDay } from "@/lib/time/days";

type Props = { revision: number; changes: Changes; onClose: () => void };

/** Asks on which day the list was compared with the law, and makes it the one that holds. */
export function PublishDialog({ revision, changes, onClose }: Props) {
  const t = useTranslations("checks.list");
  const { association, today } = useWorkspace();
  const changesText = useChangesText();
  const form = useId();
  const why = useRefusalText();
  const notify = useNotify();
  const [checkedOn, setCheckedOn] = useState(today);
  const [tried, setTried] = useState(false);
  const fits = isDay(checkedOn) && checkedOn <= today;
  const { mutate, error, isPending } = useMutation(
    orpc.checks.publishChecklist.mutationOptions({
      meta: { touches: ["checks"] },
      onSuccess: ({ number }) => {
        notify(t("published", { number: String(number) }), { about: "checklist" });
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fits) return document.getElementById(form)?.querySelector("input")?.focus();
    if (!isPending) mutate({ associationId: association.id, checkedOn, expectedRevision: revision });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t("publishTitle")}
      description={t("publishText")}
      footer={<FormButtons form={form} label={t("publish")} pending={isPending} onCancel={onClose} />}
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {error ? (
          <Callout tone="danger" role="alert">
            {why(error)}
          </Callout>
        ) : null}
        <p className="text-sm">{changesText(changes)}</p>
        <DateField
          label={t("checkedOn")}
          hint={t("checkedOnHint")}
          required
          max={today}
          value={checkedOn}
          error={tried && !fits ? t("checkedOnMissing") : undefined}
          onChange={({ target }) => setCheckedOn(target.value)}
        />
      </form>
    </Dialog>
  );
}
