"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { postAddress } from "@/components/posts/post-address";
import { useOpenPost } from "@/components/posts/use-open-post";
import { type Say, useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Stage } from "@/db/enums";
import { orpc } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";
import type { Post, PostCard } from "@/lib/posts/contract";

const touches: readonly Noun[] = ["posts", "calendar", "weeks", "approvals"];

/** `note` is said beside the new stage where something else follows from it. */
type StageChange = { post: PostCard; to: Stage; reason?: string; note?: string };

/**
 * What can be done with a post as a whole; each says what happened, and offers to take it back where it can. `say`
 * shows notices elsewhere than in the corner of the page, such as at the foot of an open sheet.
 */
export function usePostActions(say?: Say) {
  const t = useTranslations("posts");
  const stages = useTranslations("common.stages");
  const { association } = useWorkspace();
  const corner = useNotify();
  const notify = say ?? corner;
  const why = useRefusalText();
  const openPost = useOpenPost();
  const cache = useQueryClient();
  const transition = useMutation(orpc.posts.transitionPost.mutationOptions({ meta: { touches } }));
  const removal = useMutation(orpc.posts.deletePost.mutationOptions({ meta: { touches } }));
  const copying = useMutation(orpc.posts.duplicatePost.mutationOptions({ meta: { touches } }));
  const undoing = useMutation(orpc.posts.undoPostChange.mutationOptions({ meta: { touches } }));

  const refused = (post: { id: string; title: string }, error: unknown) =>
    notify(t("actions.failed", { title: post.title }), {
      about: post.id,
      tone: "error",
      description: why(error),
    });
  const hold = (post: Post) => cache.setQueryData(orpc.posts.getPost.queryKey({ input: keyOf(post) }), post);

  async function undo(post: { title: string; id: string; associationId: string }, revision: number) {
    try {
      hold(await undoing.mutateAsync({ ...keyOf(post), revision }));
      notify(t("actions.undone"), { about: post.id });
    } catch (error) {
      refused(post, error);
    }
  }

  async function changeStage({ post, to, reason, note }: StageChange) {
    try {
      const after = await transition.mutateAsync({ ...keyOf(post), from: post.stage, to, reason });
      hold(after);
      const text = t("stage.changed", { title: after.title, stage: stages(after.stage) });
      const undoIt = () => void undo(after, after.revision);
      notify(text, { about: post.id, description: note, undo: undoIt });
    } catch (error) {
      refused(post, error);
    }
  }

  async function remove(post: PostCard) {
    try {
      const { revision } = await removal.mutateAsync({ ...keyOf(post), expectedRevision: post.revision });
      const text = t("actions.deleted", { title: post.title });
      notify(text, { about: post.id, undo: () => void undo(post, revision) });
    } catch (error) {
      refused(post, error);
    }
  }

  async function duplicate(post: PostCard) {
    try {
      const copy = await copying.mutateAsync(keyOf(post));
      const action = { label: t("actions.open"), onClick: () => openPost(copy.id) };
      notify(t("actions.duplicated", { title: post.title }), { action });
    } catch (error) {
      refused(post, error);
    }
  }

  async function copyLink(post: { id: string }) {
    const address = `${window.location.origin}${postAddress({ slug: association.slug, postId: post.id })}`;
    try {
      await navigator.clipboard.writeText(address);
      notify(t("actions.linkCopied"));
    } catch {
      notify(t("actions.linkFailed", { address }), { tone: "info" });
    }
  }

  return { changeStage, remove, duplicate, copyLink, undo };
}

function keyOf({ associationId, id }: { associationId: string; id: string }) {
  return { associationId, postId: id };
}
