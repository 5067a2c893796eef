"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useRoundActions } from "@/components/approvals/round-actions";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { ReasonForm } from "@/components/ui/reason-form";
import type { Say } from "@/components/ui/use-notify";
import type { PostCard } from "@/lib/posts/contract";

type Props = { post: PostCard; roundId: string; onClose: () => void; say?: Say };

/** Asks why it cannot wait before everybody in the chain is asked at once. */
export function RoundUrgentDialog({ post, roundId, onClose, say }: Props) {
  const t = useTranslations("approvalPanel.urgent");
  const { hurry } = useRoundActions({ associationId: post.associationId, postId: post.id }, say);
  const form = useId();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="sm"
      title={t("title")}
      description={post.title}
      footer={<FormButtons form={form} label={t("confirm")} onCancel={onClose} />}
    >
      <ReasonForm
        id={form}
        label={t("reason")}
        hint={t("hint")}
        missing={t("missing")}
        maxLength={2_000}
        onReason={(reason) => {
          void hurry({ id: roundId }, reason);
          onClose();
        }}
      >
        <p className="text-sm text-ink-2">{t("text")}</p>
      </ReasonForm>
    </Dialog>
  );
}
