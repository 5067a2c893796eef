"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";

type Props = Omit<ComponentProps<"input">, "type"> & { label: string; hint?: string; error?: string };

/** A password that can be shown while typing; pasting and password managers work as in any field. */
export function PasswordField({ label, hint, error, ...rest }: Props) {
  const t = useTranslations("access.fields");
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error} required>
      {(control) => (
        <div className="relative">
          <Input {...rest} {...control} type={shown ? "text" : "password"} className="pr-11" />
          <IconButton
            label={t(shown ? "hidePassword" : "showPassword")}
            icon={shown ? EyeOff : Eye}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 my-auto"
          />
        </div>
      )}
    </Field>
  );
}
