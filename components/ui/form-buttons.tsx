"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

type Props = { form: string; label: string; pending?: boolean; onCancel: () => void };

/** The foot of a dialog that asks for something: leave it, or send the form of that id. */
export function FormButtons({ form, label, pending, onCancel }: Props) {
  const t = useTranslations("common.actions");
  return (
    <>
      <Button onClick={onCancel}>{t("cancel")}</Button>
      <Button type="submit" form={form} variant="primary" pending={pending}>
        {label}
      </Button>
    </>
  );
}
