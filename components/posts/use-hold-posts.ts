"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type Say, useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";
import type { PostCard } from "@/lib/posts/contract";

/** What shows that a post is on hold: nothing of it is due any more. */
export const holdTouches: readonly Noun[] = ["posts", "calendar", "weeks", "approvals", "notices"];

type Named = Pick<PostCard, "id" | "title">;
type Resumed = Named & Pick<PostCard, "held">;

/** Puts posts on hold and lets them go on; each says so, and offers the other for ten seconds. */
export function useHoldPosts(say?: Say) {
  const t = useTranslations("holds");
  const { association } = useWorkspace();
  const corner = useNotify();
  const notify = say ?? corner;
  const why = useRefusalText();
  const holding = useMutation(orpc.posts.holdPosts.mutationOptions({ meta: { touches: holdTouches } }));
  const resuming = useMutation(orpc.posts.resumePosts.mutationOptions({ meta: { touches: holdTouches } }));
  const associationId = association.id;

  async function attempt(about: string | undefined, run: () => Promise<void>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (error) {
      notify(t("failed"), { about, tone: "error", description: why(error) });
      return false;
    }
  }

  async function hold(posts: readonly Named[], reason: string): Promise<boolean> {
    return attempt(posts[0]?.id, async () => {
      await holding.mutateAsync({ associationId, postIds: posts.map(({ id }) => id), reason });
      const undo = () =>
        void resume(posts.map((post) => ({ ...post, held: { reason, at: "", byName: null } })));
      notify(t("done", said(posts)), { about: posts[0]?.id, undo });
    });
  }

  async function resume(posts: readonly Resumed[]): Promise<boolean> {
    return attempt(posts[0]?.id, async () => {
      await resuming.mutateAsync({ associationId, postIds: posts.map(({ id }) => id) });
      notify(t("resumed", said(posts)), { about: posts[0]?.id, undo: () => void holdAgain(posts) });
    });
  }

  /** Each with the reason it had. */
  async function holdAgain(posts: readonly Resumed[]): Promise<void> {
    const byReason = Map.groupBy(posts, ({ held }) => held?.reason ?? t("mark"));
    for (const [reason, some] of byReason) if (!(await hold(some, reason))) return;
  }

  return { hold, resume, isPending: holding.isPending || resuming.isPending };
}

function said(posts: readonly Named[]) {
  return { count: posts.length, title: posts[0]?.title ?? "" };
}
