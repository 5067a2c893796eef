"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePostActions } from "@/components/posts/use-post-actions";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";
import type { WithdrawnCard } from "@/lib/week/contract";

/** Takes what may not be shown any more out of a post, and offers to undo that. */
export function useTakeOut() {
  const t = useTranslations("week.withdrawn");
  const failed = useTranslations("posts.actions");
  const notify = useNotify();
  const why = useRefusalText();
  const { undo } = usePostActions();
  const { mutateAsync, isPending } = useMutation(
    orpc.posts.updatePost.mutationOptions({ meta: { touches: ["posts", "calendar", "weeks"] } }),
  );
  const takeOut = async (post: WithdrawnCard) => {
    if (isPending) return;
    const { associationId, id: postId, title, revision: expectedRevision, withdrawnMedia } = post;
    const gone = Object.keys(withdrawnMedia).map((id) => [id, null] as const);
    const changes = { media: Object.fromEntries(gone) };
    try {
      const input = { associationId, postId, expectedRevision, base: { media: withdrawnMedia }, changes };
      const after = await mutateAsync(input);
      const text = t("takenOut", { title, count: gone.length });
      notify(text, { about: postId, undo: () => void undo(after, after.revision) });
    } catch (error) {
      notify(failed("failed", { title }), { about: postId, tone: "error", description: why(error) });
    }
  };
  return takeOut;
}
