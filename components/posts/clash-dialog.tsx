"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { type Clash, type ClashChoice, decideClash } from "@/components/posts/clash";
import { ClashField } from "@/components/posts/clash-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { FieldName, FlatFields } from "@/lib/posts/rules-fields";

type Props = { clash: Clash; onDecide: (values: FlatFields) => void; onLater: () => void };

/** Two people changed the same: both versions side by side, field by field, and the person chooses. */
export function ClashDialog({ clash, onDecide, onLater }: Props) {
  const t = useTranslations("posts.clash");
  const [choices, setChoices] = useState<{ [field in FieldName]?: ClashChoice }>({});
  const form = useId();
  const isDecided = clash.fields.every((field) => choices[field]);
  return (
    <Dialog
      open
      onOpenChange={onLater}
      size="lg"
      title={t("title")}
      description={t("text")}
      footer={
        <>
          <p className="mr-auto max-w-sm text-xs text-ink-2">{t("laterHint")}</p>
          <Button onClick={onLater}>{t("later")}</Button>
          <Button type="submit" form={form} variant="primary" disabled={!isDecided}>
            {t("apply")}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          onDecide(decideClash(clash, choices));
        }}
        className="flex flex-col gap-5"
      >
        {clash.fields.map((field) => (
          <ClashField
            key={field}
            clash={clash}
            field={field}
            choice={choices[field]}
            onChoose={(choice) => setChoices({ ...choices, [field]: choice })}
          />
        ))}
      </form>
    </Dialog>
  );
}
