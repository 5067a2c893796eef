"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useHoldPosts } from "@/components/posts/use-hold-posts";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { ReasonForm } from "@/components/ui/reason-form";
import type { Say } from "@/components/ui/use-notify";
import type { PostCard } from "@/lib/posts/contract";

type Props = { post: PostCard; onClose: () => void; say?: Say };

/** Asks why before a post is put on hold: whoever comes back has to know. */
export function HoldDialog({ post, onClose, say }: Props) {
  const t = useTranslations("holds");
  const { hold } = useHoldPosts(say);
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
        hint={t("reasonHint")}
        missing={t("reasonMissing")}
        maxLength={200}
        onReason={(reason) => {
          void hold([post], reason);
          onClose();
        }}
      >
        <p className="text-sm text-ink-2">{t("text")}</p>
      </ReasonForm>
    </Dialog>
  );
}
