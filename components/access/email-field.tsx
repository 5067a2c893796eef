"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = Omit<ComponentProps<"input">, "type"> & { error?: string };

/** An e-mail address that names an account, for password managers too. */
export function EmailField({ error, ...rest }: Props) {
  const t = useTranslations("access.fields");
  return (
    <Field label={t("email")} error={error} required>
      {(control) => (
        <Input
          autoComplete="username"
          inputMode="email"
          spellCheck={false}
          autoCapitalize="none"
          {...rest}
          {...control}
          type="email"
        />
      )}
    </Field>
  );
}
