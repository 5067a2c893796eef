"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useOpenPost } from "@/components/posts/use-open-post";
import { useNotify } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";

/**
 * Says once per visit which post still has changes that were not sent; opening it sends them. What reads them is
 * fetched after the page stands.
 */
export function useUnsentDrafts(openPostId: string | null): void {
  const { me, association } = useWorkspace();
  const t = useTranslations("posts.unsent");
  const openPost = useOpenPost();
  const notify = useNotify();
  const remind = useEffectEvent(async () => {
    const { listDrafts } = await import("@/components/posts/draft-storage");
    const place = { personId: me.personId, associationId: association.id };
    const [first] = listDrafts(window.localStorage, place).filter((draft) => draft.postId !== openPostId);
    if (!first) return;
    notify(t("title", { title: first.title }), {
      tone: "warning",
      description: t("text"),
      action: { label: t("open"), onClick: () => openPost(first.postId) },
    });
  });
  useEffect(() => void remind(), []);
}
