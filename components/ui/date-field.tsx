import type { ComponentProps, ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = Omit<ComponentProps<"input">, "type"> & {
  label: string;
  hint?: ReactNode;
  error?: string;
  quiet?: boolean;
};

/** A day as "2026-11-25", with the device's own picker. */
export function DateField({ label, hint, error, quiet, required, className, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error} quiet={quiet} required={required} className={className}>
      {(control) => <Input {...rest} {...control} type="date" className="figures max-w-56" />}
    </Field>
  );
}
