"use client";

import { type FormEvent, type ReactNode, useId } from "react";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";

type Props = {
  size?: "sm" | "lg";
  title: string;
  text: string;
  send: string;
  pending: boolean;
  /** Why it was refused, in a sentence. */
  refusal: string | null;
  onSubmit: (form: HTMLFormElement) => void;
  onClose: () => void;
  children: ReactNode;
};

/** The frame of every decision that needs words: what is asked, why it was refused, the fields, two buttons. */
export function DecideDialog({
  size,
  title,
  text,
  send,
  pending,
  refusal,
  onSubmit,
  onClose,
  children,
}: Props) {
  const form = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(event.currentTarget);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size={size}
      title={title}
      description={text}
      footer={<FormButtons form={form} label={send} pending={pending} onCancel={onClose} />}
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {refusal ? (
          <Callout tone="danger" role="alert">
            {refusal}
          </Callout>
        ) : null}
        {children}
      </form>
    </Dialog>
  );
}
