"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Textarea } from "@/components/ui/textarea";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { type AccessCheckItem, accessCheckItems } from "@/db/enums";
import { orpc } from "@/lib/api/client";
import type { AccessCheck } from "@/lib/coverage/contract";

const nothing = { bothHaveAccess: false, bothTwoFactor: false, twoAdmins: false, stateOwns: false };

/** The four questions of the check; the note of the last one is still there, its ticks are not. */
export function AccessDialog({ last, onClose }: { last: AccessCheck | undefined; onClose: () => void }) {
  const t = useTranslations("coverage.access");
  const why = useRefusalText();
  const notify = useNotify();
  const formId = useId();
  const { association } = useWorkspace();
  const [found, setFound] = useState<Record<AccessCheckItem, boolean>>(nothing);
  const [note, setNote] = useState(last?.note ?? "");
  const save = useMutation(
    orpc.coverage.saveAccessCheck.mutationOptions({
      meta: { touches: ["coverage"] },
      onSuccess: () => {
        notify(t("saved"));
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate({ associationId: association.id, ...found, note });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("dialogTitle")}
      description={t("dialogText")}
      footer={<FormButtons form={formId} label={t("save")} pending={save.isPending} onCancel={onClose} />}
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-2">
        {save.error ? (
          <Callout tone="danger" role="alert">
            {why(save.error)}
          </Callout>
        ) : null}
        {accessCheckItems.map((item) => (
          <Checkbox
            key={item}
            label={t(`items.${item}`)}
            checked={found[item]}
            onChange={(event) => setFound({ ...found, [item]: event.target.checked })}
          />
        ))}
        <Field label={t("note")} hint={t("noteHint")} className="mt-2">
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              maxLength={2_000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
