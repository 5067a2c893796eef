"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { layOutOpened } from "@/components/posts/opened-post";
import { PostEditor } from "@/components/posts/post-editor";
import { PostReader } from "@/components/posts/post-reader";
import { usePageTitle } from "@/components/shell/use-page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { useWorkspace } from "@/components/workspace/workspace";
import { client, orpc } from "@/lib/api/client";

type Props = { postId: string; onClose: () => void };

/** One post over the calendar: to work on for those who may, to read for everybody else. */
export function PostSheet({ postId, onClose }: Props) {
  const t = useTranslations("posts");
  const { association, can } = useWorkspace();
  const input = { associationId: association.id, postId };
  const { post, isError } = usePost(input);
  usePageTitle(post?.title ?? null);
  if (post && can("post.write")) return <PostEditor post={post} gone={isError} onClose={onClose} />;
  if (post) return <PostReader post={post} onClose={onClose} />;
  const missing = isError ? t("sheet.missingTitle") : t("sheet.loading");
  return (
    <Sheet open onOpenChange={onClose} title={missing}>
      {isError ? (
        <EmptyState title={t("sheet.missingTitle")} text={t("sheet.missingText")} />
      ) : (
        <div className="flex flex-col gap-4">
          <Skeleton className="h-8" />
          <Skeleton className="h-24" />
          <Skeleton className="h-48" />
        </div>
      )}
    </Sheet>
  );
}

/** A post nobody has looked at yet comes in one request with its checks and comments. */
function usePost(input: { associationId: string; postId: string }) {
  const cache = useQueryClient();
  const { queryKey, ...options } = orpc.posts.getPost.queryOptions({ input });
  const { data, isError } = useQuery({
    ...options,
    queryKey,
    queryFn: async ({ signal }) => {
      if (cache.getQueryData(queryKey)) return client.posts.getPost(input, { signal });
      const opened = await client.posts.openPost(input, { signal });
      layOutOpened(cache, orpc, input, opened);
      return opened.post;
    },
  });
  return { post: data, isError };
}
