"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { useSlotActions } from "@/components/series/use-slot-actions";
import { useSlotText } from "@/components/series/use-slot-text";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { ReasonForm } from "@/components/ui/reason-form";
import type { Slot } from "@/lib/series/contract";
import { formatDayLong } from "@/lib/time/format";

/** Asks why a place is left out: it stands with the series. */
export function SkipSlotDialog({ slot, onClose }: { slot: Slot; onClose: () => void }) {
  const t = useTranslations("series.skip");
  const locale = useLocale();
  const { skip } = useSlotActions();
  const { nameOf } = useSlotText();
  const form = useId();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t("title")}
      description={t("what", { name: nameOf(slot), day: formatDayLong(slot.plannedOn, locale) })}
      footer={<FormButtons form={form} label={t("confirm")} onCancel={onClose} />}
    >
      <ReasonForm
        id={form}
        label={t("reason")}
        hint={t("reasonHint")}
        missing={t("reasonMissing")}
        maxLength={300}
        onReason={(reason) => {
          void skip(slot, reason);
          onClose();
        }}
      />
    </Dialog>
  );
}
