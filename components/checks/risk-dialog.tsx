"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { type RiskWay, useChangeRisk } from "@/components/checks/use-change-risk";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import type { Say } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { type RiskClass, riskClasses } from "@/db/enums";
import type { Post } from "@/lib/posts/contract";

type Props = {
  post: Pick<Post, "associationId" | "id">;
  way: RiskWay;
  from: RiskClass;
  onClose: () => void;
  say: Say;
};

/** Asks for the new class and why: whoever approves later wants to know. */
export function RiskDialog({ post, way, from, onClose, say }: Props) {
  const t = useTranslations("checks.risk");
  const why = useRefusalText();
  const form = useId();
  const choices = riskClasses.filter((one) => (way === "raise" ? one > from : one < from));
  // The nearest class: a step further is a decision of its own.
  const [to, setTo] = useState<RiskClass>((way === "raise" ? choices[0] : choices.at(-1)) ?? from);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const { change, error, isPending } = useChangeRisk({ post, way, onDone: onClose, say });
  const missing = tried && reason.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === "") return document.getElementById(form)?.querySelector("textarea")?.focus();
    change({ from, to, reason: reason.trim() });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t(`${way}Title`)}
      description={t(`${way}Text`)}
      footer={<FormButtons form={form} label={t(way)} pending={isPending} onCancel={onClose} />}
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {error ? (
          <Callout tone="danger" role="alert">
            {why(error)}
          </Callout>
        ) : null}
        <RadioGroup
          name="to"
          label={t("to")}
          value={to}
          options={choices.map((one) => ({ value: one, label: t(`classes.${one}`), hint: t(`path.${one}`) }))}
          onChange={({ target }) => setTo(choices.find((one) => one === target.value) ?? to)}
        />
        <Field
          label={t("reason")}
          hint={t("reasonHint")}
          required
          error={missing ? t("reasonMissing") : undefined}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
