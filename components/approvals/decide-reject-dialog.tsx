"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DecideDialog } from "@/components/approvals/decide-dialog";
import type { Deciding } from "@/components/approvals/decide-given";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type Props = { deciding: Deciding; onClose: () => void };

/** Asks why a post is rejected: whoever wrote it reads the reason. */
export function DecideRejectDialog({ deciding, onClose }: Props) {
  const t = useTranslations("approvals.decide.reject");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const missing = tried && reason.trim() === "";
  const submit = async (form: HTMLFormElement) => {
    setTried(true);
    if (reason.trim() === "") return form.querySelector("textarea")?.focus();
    const refused = await deciding.decide({ kind: "reject", comment: reason.trim() });
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <DecideDialog
      size="sm"
      title={t("title")}
      text={t("text")}
      send={t("send")}
      pending={deciding.isPending}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t("reason")} required error={missing ? t("reasonMissing") : undefined}>
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            maxLength={2_000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </DecideDialog>
  );
}
