"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { toast } from "sonner";
import { useOpenPost } from "@/components/posts/use-open-post";
import { usePostActions } from "@/components/posts/use-post-actions";
import { Button } from "@/components/ui/button";
import type { Post } from "@/lib/posts/contract";

const TEN_SECONDS = 10_000;

/** Says that a post was created, with two ways on: take it back, or open it. */
export function useCreatedNotice() {
  const t = useTranslations("posts.new");
  const common = useTranslations("common.actions");
  const openPost = useOpenPost();
  const { undo } = usePostActions();
  return useCallback(
    (post: Post, when: string) => {
      const id = `created-${post.id}`;
      const then = (run: () => void) => () => {
        toast.dismiss(id);
        run();
      };
      toast.success(t("created", { title: post.title }), {
        id,
        description: when,
        duration: TEN_SECONDS,
        action: (
          <span className="flex basis-full flex-wrap gap-2 pl-8">
            <Button size="sm" onClick={then(() => void undo(post, post.revision))}>
              {common("undo")}
            </Button>
            <Button size="sm" onClick={then(() => openPost(post.id))}>
              {t("open")}
            </Button>
          </span>
        ),
      });
    },
    [t, common, openPost, undo],
  );
}
