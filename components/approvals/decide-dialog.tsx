"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId } from "react";
import { CaseNews } from "@/components/approvals/case-news";
import type { DecideForm } from "@/components/approvals/use-decide-form";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";

type Props = {
  size?: "sm" | "lg";
  title: string;
  text: string;
  send: string;
  words: DecideForm;
  onSubmit: (form: HTMLFormElement) => void;
  onClose: () => void;
  children: ReactNode;
};

/** The frame of every decision that needs words: what is asked, why it was refused, what is new, the fields, two buttons. */
export function DecideDialog({
  size,
  title,
  text,
  send,
  words: { held, before, refusal, isPending },
  onSubmit,
  onClose,
  children,
}: Props) {
  const t = useTranslations("approvals.decide.held");
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
      footer={<FormButtons form={form} label={send} pending={isPending} onCancel={onClose} />}
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {refusal ? (
          <Callout tone="danger" role="alert">
            {refusal}
          </Callout>
        ) : null}
        {before ? (
          <section className="flex flex-col gap-3">
            <h3 className="font-semibold">{t("title")}</h3>
            <CaseNews shown={{ ...held, approvedAt: null }} before={before} />
            <p className="text-sm text-ink-2">{t("kept")}</p>
          </section>
        ) : null}
        {children}
      </form>
    </Dialog>
  );
}
