"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { Draft } from "@/components/posts/draft";
import { withDraft } from "@/components/posts/draft";
import { type DraftPlace, keepDraft, readDraft } from "@/components/posts/draft-storage";
import { PostSaver } from "@/components/posts/post-saver";
import { refusalOf } from "@/components/posts/refusal";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Post } from "@/lib/posts/contract";
import { type FlatFields, nest } from "@/lib/posts/rules-fields";

type Input = { post: Post; onSaved?: (saved: Post, sent: Draft) => void };

/** Autosave of one post: what to show (`shown`), how to change it (`edit`), and how the saving stands (`view`). */
export function usePostSaver({ post, onSaved }: Input) {
  const { me, association } = useWorkspace();
  const cache = useQueryClient();
  const key = { associationId: association.id, postId: post.id };
  const { mutateAsync } = useMutation(
    orpc.posts.updatePost.mutationOptions({
      networkMode: "always",
      meta: { touches: ["posts", "calendar", "weeks", "approvals"] },
    }),
  );
  const saved = useEffectEvent((answer: Post, sent: Draft) => {
    cache.setQueryData(orpc.posts.getPost.queryKey({ input: key }), answer);
    onSaved?.(answer, sent);
  });
  const [saver] = useState(() => {
    const place: DraftPlace = { ...key, personId: me.personId };
    const storage = window.localStorage;
    return new PostSaver(
      {
        send: ({ revision, base, changes }) =>
          mutateAsync({ ...key, expectedRevision: revision, base: nest(base), changes: nest(changes) }),
        keep: (draft) => keepDraft(storage, place, draft && { title: post.title, draft }),
        refusalOf,
        after: (milliseconds, run) => {
          const timer = window.setTimeout(run, milliseconds);
          return () => window.clearTimeout(timer);
        },
      },
      readDraft(storage, place),
    );
  });
  useEffect(() => saver.onSaved((answer, sent) => saved(answer, sent)), [saver]);
  useEffect(() => {
    const flush = () => void saver.flush();
    saver.open();
    window.addEventListener("online", flush);
    // Also the last word of a page that is left or closed: what is sent then outlives it.
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", flush);
      saver.close();
    };
  }, [saver]);
  const view = useSyncExternalStore(saver.subscribe, saver.getView, saver.getView);
  const newest = view.saved && view.saved.revision > post.revision ? view.saved : post;
  const shown = withDraft(newest, view.draft);
  const edit = (changes: FlatFields) => saver.edit(newest, changes);
  return { saver, view, shown, newest, edit };
}
