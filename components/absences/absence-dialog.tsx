"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useDeferredValue, useId, useState } from "react";
import { isChosen } from "@/components/absences/absence-days";
import { AbsenceForm } from "@/components/absences/absence-form";
import { AbsencePreview } from "@/components/absences/absence-preview";
import { usePreview } from "@/components/absences/use-preview";
import { useSaveAbsence } from "@/components/absences/use-save-absence";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { useWorkspace } from "@/components/workspace/workspace";
import type { MyAbsence } from "@/lib/absences/contract";
import { refusalOfAbsence } from "@/lib/absences/rules";
import type { Period } from "@/lib/coverage/rules-team";

type Props = { absence?: MyAbsence; onClose: () => void };

const nothing: Period = { startsOn: "", startsAtNoon: false, endsOn: "", endsAtNoon: false };

/** Enters or changes an absence of one's own, and shows what it means before it is saved. Never asks why. */
export function AbsenceDialog({ absence, onClose }: Props) {
  const t = useTranslations("absences.dialog");
  const errors = useTranslations("errors");
  const form = useId();
  const router = useRouter();
  const { today } = useWorkspace();
  const [draft, setDraft] = useState<Period>(() => (absence ? periodOf(absence) : nothing));
  const [pressed, setPressed] = useState(false);
  const refusal = isChosen(draft) ? refusalOfAbsence(draft, today) : null;
  const isValid = isChosen(draft) && refusal === null;
  const asked = useDeferredValue(draft);
  const preview = usePreview(asked, absence?.id);
  const { save, why, isPending } = useSaveAbsence({ absence, preview: preview.data });
  const submit = async (helpAt?: string) => {
    setPressed(true);
    if (!isValid || !(await save(draft))) return;
    onClose();
    if (helpAt) router.push(helpAt);
  };
  const missing = pressed && !isChosen(draft) ? t("dayMissing") : undefined;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(absence ? "editTitle" : "title")}
      description={t("noReason")}
      footer={
        <FormButtons
          form={form}
          label={t(absence ? "saveEdit" : "save")}
          pending={isPending}
          onCancel={onClose}
        />
      }
    >
      <div className="flex flex-col gap-4">
        {why ? (
          <Callout tone="danger" role="alert">
            {why}
          </Callout>
        ) : null}
        <AbsenceForm
          id={form}
          draft={draft}
          isNew={!absence}
          error={refusal ? errors(refusal) : missing}
          onChange={setDraft}
          onSubmit={() => void submit()}
        />
        {isValid ? (
          <AbsencePreview
            preview={preview}
            draft={draft}
            onOtherDays={() => focusOn(form)}
            onHelp={(address) => void submit(address)}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

function periodOf({ startsOn, startsAtNoon, endsOn, endsAtNoon }: MyAbsence): Period {
  return { startsOn, startsAtNoon, endsOn, endsAtNoon };
}

/** The first field of the form: where other days are chosen. */
function focusOn(form: string): void {
  document.getElementById(form)?.querySelector("input")?.focus();
}
