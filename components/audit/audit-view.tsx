"use client";

import { ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import { AuditLine } from "@/components/audit/audit-line";
import { useAuditEntries } from "@/components/audit/use-audit-entries";
import { LoadMore } from "@/components/posts/load-more";
import { ShutDoor } from "@/components/shell/shut-door";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";

/** The record of decisions and changes of rights. */
export function AuditView() {
  const t = useTranslations("audit");
  const { can } = useWorkspace();
  if (can("audit.read")) return <Record />;
  return <ShutDoor page={t("title")} title={t("forbiddenTitle")} text={t("forbidden")} />;
}

function Record() {
  const t = useTranslations("audit");
  const why = useRefusalText();
  const { query, entries } = useAuditEntries();
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader title={t("title")} description={t("description")} />
      {query.error && !entries ? (
        <ErrorState text={t("loadFailed")} next={why(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isPending ? <Skeleton className="h-64" /> : null}
      {entries?.length === 0 ? (
        <EmptyState icon={ScrollText} title={t("emptyTitle")} text={t("emptyText")} />
      ) : null}
      {entries && entries.length > 0 ? (
        <ol aria-label={t("list")}>
          {entries.map((entry) => (
            <AuditLine key={entry.number} entry={entry} />
          ))}
        </ol>
      ) : null}
      {query.hasNextPage ? (
        <LoadMore pending={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      ) : null}
    </div>
  );
}
