"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useOpenPost } from "@/components/posts/use-open-post";
import { usePostActions } from "@/components/posts/use-post-actions";
import { useNotify } from "@/components/ui/use-notify";
import type { Post } from "@/lib/posts/contract";

/** Says that a post was created, with two ways on: take it back, or open it, unless that happens anyway. */
export function useCreatedNotice() {
  const t = useTranslations("posts.new");
  const notify = useNotify();
  const openPost = useOpenPost();
  const { undo } = usePostActions();
  return useCallback(
    (post: Post, { when, opens }: { when: string; opens: boolean }) =>
      notify(t("created", { title: post.title }), {
        about: post.id,
        description: when,
        undo: () => void undo(post, post.revision),
        action: opens ? undefined : { label: t("open"), onClick: () => openPost(post.id) },
      }),
    [t, notify, openPost, undo],
  );
}
