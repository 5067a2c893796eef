"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DecideComment } from "@/components/approvals/decide-comment";
import { DecideDialog } from "@/components/approvals/decide-dialog";
import type { Deciding } from "@/components/approvals/decide-given";
import { useDecideForm } from "@/components/approvals/use-decide-form";
import type { DecisionCase } from "@/lib/approvals/contract";

type Props = { shown: DecisionCase; deciding: Deciding; onClose: () => void };

/** Asks why a post is rejected: whoever wrote it reads the reason. */
export function DecideRejectDialog({ shown, deciding, onClose }: Props) {
  const t = useTranslations("approvals.decide.reject");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const words = useDecideForm({ shown, deciding, onClose });
  const isMissing = tried && reason.trim() === "";
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
      <DecideComment
        label={t("reason")}
        value={reason}
        onChange={setReason}
        missing={{ isMissing, text: t("reasonMissing") }}
      />
    </DecideDialog>
  );
}
