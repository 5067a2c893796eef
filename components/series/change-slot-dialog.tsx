"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { PlaceForm } from "@/components/posts/place-form";
import { useSlotActions } from "@/components/series/use-slot-actions";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Input } from "@/components/ui/input";
import type { Slot } from "@/lib/series/contract";

/** Another day, time or title for one place; the rule and all others stay. */
export function ChangeSlotDialog({ slot, onClose }: { slot: Slot; onClose: () => void }) {
  const t = useTranslations("series.change");
  const { change } = useSlotActions();
  const [title, setTitle] = useState(slot.title ?? "");
  const form = useId();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t("title")}
      description={`${slot.name}. ${t("text")}`}
      footer={<FormButtons form={form} label={t("confirm")} onCancel={onClose} />}
    >
      <PlaceForm
        id={form}
        from={slot}
        missing={t("dayMissing")}
        onChoose={(to) => {
          void change(slot, { ...to, title: title.trim() || null });
          onClose();
        }}
      >
        <Field label={t("ownTitle")} hint={t("titleHint")} className="sm:col-span-2">
          {(control) => (
            <Input
              {...control}
              value={title}
              maxLength={200}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
      </PlaceForm>
    </Dialog>
  );
}
