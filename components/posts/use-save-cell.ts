"use client";

import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Clash } from "@/components/posts/clash";
import { refusalOf } from "@/components/posts/refusal";
import { useMoveNotice } from "@/components/posts/use-move-notice";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { type client, orpc } from "@/lib/api/client";
import type { Post, PostCard, PostFields } from "@/lib/posts/contract";

type Page = Awaited<ReturnType<typeof client.posts.listPosts>>;
type Revised = { post: PostCard; base: Partial<PostFields>; changes: Partial<PostFields> };

/** Saves a cell; answers the reason when it was refused. Two different changes end in `clash`, for the dialog. */
export function useSaveCell() {
  const cache = useQueryClient();
  const why = useRefusalText();
  const sayMoved = useMoveNotice();
  const [clash, setClash] = useState<Clash | null>(null);
  const { mutateAsync } = useMutation(
    orpc.posts.updatePost.mutationOptions({
      networkMode: "always",
      meta: { touches: ["posts", "calendar", "weeks"] },
    }),
  );
  const save = async ({ post, base, changes }: Revised): Promise<string | null> => {
    const { associationId, id: postId, revision: expectedRevision } = post;
    try {
      const saved = await mutateAsync({ associationId, postId, expectedRevision, base, changes });
      showInLists(saved);
      sayMoved(saved, { revision: expectedRevision, base, changes });
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.kind !== "clash" || refusal.fields.length === 0) return why(error);
      setClash({ current: refusal.current, fields: refusal.fields, mine: changes });
      return null;
    }
  };
  const showInLists = (saved: Post) => {
    const queryKey = orpc.posts.listPosts.key({ type: "infinite" });
    cache.setQueriesData<InfiniteData<Page>>({ queryKey }, (data) =>
      data ? { ...data, pages: data.pages.map((page) => withPost(page, saved)) } : data,
    );
  };
  return { save, clash, closeClash: () => setClash(null) };
}

function withPost(page: Page, saved: Post): Page {
  const hasText = saved.body !== "";
  return {
    ...page,
    posts: page.posts.map((post) => (post.id === saved.id ? { ...saved, hasText } : post)),
  };
}
