"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useHappeningText } from "@/components/posts/use-happening-text";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { orpc } from "@/lib/api/client";
import type { Post } from "@/lib/posts/contract";
import { toldHappenings } from "@/lib/posts/rules-happenings";
import { formatInstant } from "@/lib/time/format";

/** What happened with the post in the last thirty days, one sentence each, newest first. */
export function Happenings({ post }: { post: Post }) {
  const t = useTranslations("posts.happenings");
  const locale = useLocale();
  const text = useHappeningText();
  const input = { associationId: post.associationId, postId: post.id };
  const { data, isError, refetch } = useQuery(orpc.posts.listHappenings.queryOptions({ input }));
  if (isError && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-20" />;
  if (data.happenings.length === 0) return <p className="text-sm text-ink-2">{t("empty")}</p>;
  return (
    <ol className="flex flex-col gap-2.5 border-l border-line pl-4 text-sm">
      {toldHappenings(data.happenings).map((happening) => (
        <li key={happening.id}>
          <span className="block">{text(happening)}</span>
          <time dateTime={happening.at} className="figures text-xs text-ink-2">
            {formatInstant(new Date(happening.at), locale)}
          </time>
        </li>
      ))}
    </ol>
  );
}
