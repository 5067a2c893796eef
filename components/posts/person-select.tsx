"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";
import { useWorkspace } from "@/components/workspace/workspace";

type Props = Omit<ComponentProps<"select">, "value" | "onChange"> & {
  value: string | null;
  onChange: (membershipId: string | null) => void;
};

/** The people of the district; somebody who has left only where they are still entered. */
export function PersonSelect({ value, onChange, ...rest }: Props) {
  const t = useTranslations("posts");
  const { association } = useWorkspace();
  return (
    <Select {...rest} value={value ?? ""} onChange={(event) => onChange(event.target.value || null)}>
      <option value="">{t("none.responsibleId")}</option>
      {association.colleagues
        .filter(({ id, active }) => active || id === value)
        .map(({ id, name, active }) => (
          <option key={id} value={id}>
            {active ? name : t("former", { name })}
          </option>
        ))}
    </Select>
  );
}
