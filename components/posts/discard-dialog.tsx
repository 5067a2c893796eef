"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { usePostActions } from "@/components/posts/use-post-actions";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Say } from "@/components/ui/use-notify";
import type { PostCard } from "@/lib/posts/contract";

type Props = { post: PostCard; open: boolean; onOpenChange: (open: boolean) => void; say?: Say };

/** Asks why before a post is discarded: later nobody remembers. */
export function DiscardDialog({ post, open, onOpenChange, say }: Props) {
  const t = useTranslations("posts.discard");
  const common = useTranslations("common.actions");
  const { changeStage } = usePostActions(say);
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") {
      setError(t("reasonMissing"));
      return document.getElementById(form)?.querySelector("input")?.focus();
    }
    void changeStage({ post, to: "discarded", reason: reason.trim() });
    onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={t("title")}
      description={post.title}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{common("cancel")}</Button>
          <Button type="submit" form={form} variant="primary">
            {t("confirm")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-3">
        <Field label={t("reason")} hint={t("reasonHint")} error={error} required>
          {(control) => (
            <Input
              {...control}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <p className="text-sm text-ink-2">{t("text")}</p>
      </form>
    </Dialog>
  );
}
