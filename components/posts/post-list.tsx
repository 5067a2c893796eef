"use client";

import { useMedia } from "@/components/calendar/use-media";
import { ListBar } from "@/components/posts/list-bar";
import { ListCards } from "@/components/posts/list-cards";
import { ListEmpty } from "@/components/posts/list-empty";
import { ListTable } from "@/components/posts/list-table";
import { LoadMore } from "@/components/posts/load-more";
import { usePostList } from "@/components/posts/use-post-list";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";

/** The posts of a period as a table to work in, as cards on a phone. */
export function PostList() {
  const why = useRefusalText();
  const isRoomy = useMedia("(min-width: 48rem)", true);
  const list = usePostList();
  const more = list.hasNextPage ? (
    <LoadMore pending={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
  ) : null;
  return (
    <div aria-busy={list.isPlaceholderData} className="flex flex-col gap-3">
      <ListBar
        period={list.period}
        month={list.month}
        days={list.days}
        total={list.isPending ? null : list.total}
        posts={list.posts}
      />
      {list.isPending ? <ListSkeleton /> : null}
      {list.isError && list.posts.length === 0 ? (
        <ErrorState text={why(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isSuccess && list.posts.length === 0 ? <ListEmpty /> : null}
      {list.posts.length > 0 && isRoomy ? (
        <ListTable posts={list.posts} total={list.total} more={more} />
      ) : null}
      {list.posts.length > 0 && !isRoomy ? <ListCards posts={list.posts} more={more} /> : null}
    </div>
  );
}

function ListSkeleton() {
  return (
    <div className="flex flex-col gap-2">
      {["a", "b", "c", "d", "e", "f"].map((key) => (
        <Skeleton key={key} className="h-11" />
      ))}
    </div>
  );
}
