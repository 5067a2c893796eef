import type { ComponentProps, ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = Omit<ComponentProps<"input">, "type"> & {
  label: string;
  hint?: ReactNode;
  error?: string;
  quiet?: boolean;
};

/** A wall time as "14:30", with the device's own picker; empty means that the time is open. */
export function TimeField({ label, hint, error, quiet, required, className, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error} quiet={quiet} required={required} className={className}>
      {(control) => <Input {...rest} {...control} type="time" className="figures max-w-40" />}
    </Field>
  );
}
