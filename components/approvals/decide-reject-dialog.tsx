"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DecideDialog } from "@/components/approvals/decide-dialog";
import type { Deciding } from "@/components/approvals/decide-given";
import { useDecideForm } from "@/components/approvals/use-decide-form";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { DecisionCase } from "@/lib/approvals/contract";

type Props = { shown: DecisionCase; deciding: Deciding; onClose: () => void };

/** Asks why a post is rejected: whoever wrote it reads the reason. */
export function DecideRejectDialog({ shown, deciding, onClose }: Props) {
  const t = useTranslations("approvals.decide.reject");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const words = useDecideForm({ shown, deciding, onClose });
  const missing = tried && reason.trim() === "";
  const submit = async (form: HTMLFormElement) => {
    setTried(true);
    if (reason.trim() === "") return form.querySelector("textarea")?.focus();
    await words.send({ kind: "reject", comment: reason.trim() });
  };
  return (
    <DecideDialog
      size="sm"
      title={t("title")}
      text={t("text")}
      send={t("send")}
      words={words}
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
