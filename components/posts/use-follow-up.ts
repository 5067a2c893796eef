"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { usePostActions } from "@/components/posts/use-post-actions";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";
import type { IdeaCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { formatDayWithYear } from "@/lib/time/format";

/** Sets the day on which a post comes back to Meine Woche, or takes it away, and offers to undo that. */
export function useFollowUp(): (post: IdeaCard, followUpOn: Day | null) => Promise<void> {
  const t = useTranslations("ideas.followUp");
  const failed = useTranslations("posts.actions");
  const locale = useLocale();
  const notify = useNotify();
  const why = useRefusalText();
  const cache = useQueryClient();
  const { undo } = usePostActions();
  const { mutateAsync } = useMutation(
    orpc.posts.updatePost.mutationOptions({ meta: { touches: ["posts", "weeks"] } }),
  );
  return async (post, followUpOn) => {
    const { associationId, id: postId, title, revision: expectedRevision } = post;
    if (followUpOn === post.followUpOn) return;
    const base = { followUpOn: post.followUpOn };
    try {
      const key = { associationId, postId };
      const after = await mutateAsync({ ...key, expectedRevision, base, changes: { followUpOn } });
      cache.setQueryData(orpc.posts.getPost.queryKey({ input: key }), after);
      const text = followUpOn
        ? t("set", { title, day: formatDayWithYear(followUpOn, locale) })
        : t("cleared", { title });
      notify(text, { about: postId, undo: () => void undo(after, after.revision) });
    } catch (error) {
      notify(failed("failed", { title }), { about: postId, tone: "error", description: why(error) });
    }
  };
}
