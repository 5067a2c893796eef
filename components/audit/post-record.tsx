"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { AuditLine } from "@/components/audit/audit-line";
import { usePostAuditEntries } from "@/components/audit/use-audit-entries";
import { LoadMore } from "@/components/posts/load-more";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Post } from "@/lib/posts/contract";

type Props = { post: Pick<Post, "associationId" | "id"> };

/** What the record says about a post, for those who may read it; nothing where it says nothing. */
export function PostRecord({ post }: Props) {
  const { can } = useWorkspace();
  return can("audit.readOfPost") ? <Kept post={post} /> : null;
}

function Kept({ post }: Props) {
  const t = useTranslations("audit.ofPost");
  const why = useRefusalText();
  const { query, entries } = usePostAuditEntries(post);
  const titleId = useId();
  if (query.error && !entries) {
    return <ErrorState text={t("loadFailed")} next={why(query.error)} onRetry={() => void query.refetch()} />;
  }
  if (!entries) return <Skeleton className="h-20" />;
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-3">
      <h3 id={titleId} className="text-base">
        {t("title")}
      </h3>
      <p className="text-sm text-ink-2">{t("text")}</p>
      <ol className="border-l border-line pl-4 text-sm">
        {entries.map((entry) => (
          <AuditLine key={entry.number} entry={entry} onPost />
        ))}
      </ol>
      {query.hasNextPage ? (
        <LoadMore pending={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      ) : null}
    </section>
  );
}
