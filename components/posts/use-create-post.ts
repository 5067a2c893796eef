"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import type { NewPost } from "@/components/posts/new-post-values";
import { useCreatedNotice } from "@/components/posts/use-created-notice";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Post } from "@/lib/posts/contract";
import { isDay } from "@/lib/time/days";
import { formatDay } from "@/lib/time/format";

/** Creates a post from the form; answers null when it was refused, with the reason on the screen. */
export function useCreatePost() {
  const t = useTranslations("posts");
  const locale = useLocale();
  const { association } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const cache = useQueryClient();
  const sayCreated = useCreatedNotice();
  const { mutateAsync, isPending } = useMutation(
    orpc.posts.createPost.mutationOptions({ meta: { touches: ["posts", "calendar", "weeks"] } }),
  );
  const create = async (values: NewPost, then: "stay" | "open"): Promise<Post | null> => {
    const { title, plannedOn, plannedTime, ...rest } = values;
    const day = isDay(plannedOn) ? plannedOn : null;
    try {
      const associationId = association.id;
      const input = {
        ...rest,
        associationId,
        title: title.trim(),
        plannedOn: day,
        plannedTime: plannedTime || null,
      };
      const post = await mutateAsync(input);
      cache.setQueryData(orpc.posts.getPost.queryKey({ input: { associationId, postId: post.id } }), post);
      const when = day ? formatDay(day, locale) : t("none.plannedOn");
      sayCreated(post, { when, opens: then === "open" });
      return post;
    } catch (error) {
      notify(t("actions.failed", { title: title.trim() }), { tone: "error", description: why(error) });
      return null;
    }
  };
  return { create, pending: isPending };
}
