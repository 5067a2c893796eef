"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";
import { useWorkspace } from "@/components/workspace/workspace";

type Props = Omit<ComponentProps<"select">, "value" | "onChange"> & {
  value: string | null;
  onChange: (formatId: string | null) => void;
};

/** The district's formats by their names. */
export function FormatSelect({ value, onChange, ...rest }: Props) {
  const t = useTranslations("posts");
  const locale = useLocale();
  const { association } = useWorkspace();
  return (
    <Select {...rest} value={value ?? ""} onChange={(event) => onChange(event.target.value || null)}>
      <option value="">{t("none.formatId")}</option>
      {association.formats.map((format) => (
        <option key={format.id} value={format.id}>
          {locale === "de" ? format.nameDe : format.nameEn}
        </option>
      ))}
    </Select>
  );
}
