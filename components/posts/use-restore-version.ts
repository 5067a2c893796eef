"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePostActions } from "@/components/posts/use-post-actions";
import type { Say } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";
import type { Post } from "@/lib/posts/contract";

/** Brings an earlier version back as the newest one, and offers to take that back. */
export function useRestoreVersion({ settled, say }: { settled: () => Promise<Post>; say: Say }) {
  const t = useTranslations("posts");
  const why = useRefusalText();
  const cache = useQueryClient();
  const { undo } = usePostActions(say);
  const { mutateAsync } = useMutation(
    orpc.posts.restoreVersion.mutationOptions({ meta: { touches: ["posts", "calendar", "weeks"] } }),
  );
  return async (number: number) => {
    const { associationId, id: postId, title, revision: expectedRevision } = await settled();
    try {
      const after = await mutateAsync({ associationId, postId, number, expectedRevision });
      cache.setQueryData(orpc.posts.getPost.queryKey({ input: { associationId, postId } }), after);
      say(t("versions.restored", { number }), { undo: () => void undo(after, after.revision) });
    } catch (error) {
      say(t("actions.failed", { title }), { tone: "error", description: why(error) });
    }
  };
}
