"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = {
  /** What the button at the foot of a dialog names. */
  id: string;
  label: string;
  hint: string;
  /** What is said when there is no reason. */
  missing: string;
  maxLength: number;
  onReason: (reason: string) => void;
  children?: ReactNode;
};

/** Asks for a reason in one line, and does not go on without one. */
export function ReasonForm({ id, label, hint, missing, maxLength, onReason, children }: Props) {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") return onReason(reason.trim());
    setError(missing);
    document.getElementById(id)?.querySelector("input")?.focus();
  };
  return (
    <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-3">
      <Field label={label} hint={hint} error={error} required>
        {(control) => (
          <Input
            {...control}
            value={reason}
            maxLength={maxLength}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {children}
    </form>
  );
}
