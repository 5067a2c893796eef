"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { usePostActions } from "@/components/posts/use-post-actions";
import { Dialog } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { ReasonForm } from "@/components/ui/reason-form";
import type { Say } from "@/components/ui/use-notify";
import type { PostCard } from "@/lib/posts/contract";

type Props = { post: PostCard; open: boolean; onOpenChange: (open: boolean) => void; say?: Say };

/** Asks why before a post is discarded: later nobody remembers. */
export function DiscardDialog({ post, open, onOpenChange, say }: Props) {
  const t = useTranslations("posts.discard");
  const { changeStage } = usePostActions(say);
  const form = useId();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={t("title")}
      description={post.title}
      footer={<FormButtons form={form} label={t("confirm")} onCancel={() => onOpenChange(false)} />}
    >
      <ReasonForm
        id={form}
        label={t("reason")}
        hint={t("reasonHint")}
        missing={t("reasonMissing")}
        maxLength={500}
        onReason={(reason) => {
          void changeStage({ post, to: "discarded", reason });
          onOpenChange(false);
        }}
      >
        <p className="text-sm text-ink-2">{t("text")}</p>
      </ReasonForm>
    </Dialog>
  );
}
