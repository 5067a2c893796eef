"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { NewPostForm } from "@/components/posts/new-post-form";
import { emptyNewPost, type NewPost } from "@/components/posts/new-post-values";
import { useCreatePost } from "@/components/posts/use-create-post";
import { useOpenPost } from "@/components/posts/use-open-post";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useWorkspace } from "@/components/workspace/workspace";

type Defaults = { plannedOn?: string; plannedTime?: string; title?: string; body?: string };

type Props = { open: boolean; onOpenChange: (open: boolean) => void; defaults?: Defaults };

/** A new post from as little as a title; what was typed and not saved is there again at the next opening. */
export function NewPostDialog({ open, onOpenChange, defaults }: Props) {
  const t = useTranslations("posts.new");
  const { myMembershipId } = useWorkspace();
  const [leftover, setLeftover] = useState<NewPost | null>(null);
  const { create, pending } = useCreatePost();
  const openPost = useOpenPost();
  const form = useId();
  const save = async (values: NewPost, then: "stay" | "open") => {
    const created = pending ? null : await create(values, then);
    if (!created) return;
    setLeftover(null);
    onOpenChange(false);
    if (then === "open") openPost(created.id);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      footer={
        <>
          <p className="mr-auto hidden self-center text-xs text-ink-2 pointer-fine:block">{t("keys")}</p>
          <Button type="submit" form={form} name="then" value="open" pending={pending}>
            {t("saveOpen")}
          </Button>
          <Button type="submit" form={form} variant="primary" pending={pending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <NewPostForm
        id={form}
        start={{ ...(leftover ?? emptyNewPost(myMembershipId)), ...defaults }}
        onChange={setLeftover}
        onSave={(values, then) => void save(values, then)}
      />
    </Dialog>
  );
}
