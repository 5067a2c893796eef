"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PostEditor } from "@/components/posts/post-editor";
import { PostReader } from "@/components/posts/post-reader";
import { usePageTitle } from "@/components/shell/use-page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

type Props = { postId: string; onClose: () => void };

/** One post over the calendar: to work on for those who may, to read for everybody else. */
export function PostSheet({ postId, onClose }: Props) {
  const t = useTranslations("posts");
  const { association, can } = useWorkspace();
  const input = { associationId: association.id, postId };
  const { data: post, isError } = useQuery(orpc.posts.getPost.queryOptions({ input }));
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
