"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { FailedJobsTable } from "@/components/operations/failed-jobs-table";
import { useFailedJobs } from "@/components/operations/use-failed-jobs";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";

/** The section about work that was tried several times in vain. */
export function FailedJobs() {
  const t = useTranslations("jobs.failed");
  const why = useRefusalText();
  const { query, retry } = useFailedJobs();
  const jobs = query.data?.jobs;
  if (jobs?.length === 0) return <EmptyState icon={CircleCheck} title={t("emptyTitle")} text={t("empty")} />;
  return (
    <Card title={t("title")}>
      {query.error && !jobs ? (
        <ErrorState text={t("loadFailed")} next={why(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isPending ? <Skeleton className="h-40" /> : null}
      {jobs ? (
        <>
          <p className="mb-3 max-w-prose text-sm text-ink-2">{t("hint")}</p>
          <FailedJobsTable
            jobs={jobs}
            busyId={retry.isPending ? retry.variables : null}
            onRetry={(id) => retry.mutate(id)}
          />
        </>
      ) : null}
    </Card>
  );
}
