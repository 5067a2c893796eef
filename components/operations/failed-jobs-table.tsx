"use client";

import { RotateCw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useJobName } from "@/components/operations/use-job-name";
import { Button } from "@/components/ui/button";
import { Table, TableCell, TableHead } from "@/components/ui/table";
import type { FailedJob } from "@/lib/jobs/contract";
import { formatInstant } from "@/lib/time/format";

type Props = { jobs: FailedJob[]; busyId: string | null; onRetry: (id: string) => void };

export function FailedJobsTable({ jobs, busyId, onRetry }: Props) {
  const t = useTranslations("jobs.failed");
  const locale = useLocale();
  const nameOf = useJobName();
  const when = (instant: string) => formatInstant(new Date(instant), locale);
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <TableHead>{t("work")}</TableHead>
          <TableHead>{t("causedAt")}</TableHead>
          <TableHead>{t("failedAt")}</TableHead>
          <TableHead>{t("attempts")}</TableHead>
          <TableHead>{t("failure")}</TableHead>
          <TableHead>
            <span className="sr-only">{t("action")}</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id}>
            <TableCell>{nameOf(job.name)}</TableCell>
            <TableCell>{when(job.causedAt)}</TableCell>
            <TableCell>{when(job.failedAt)}</TableCell>
            <TableCell>{job.attempts}</TableCell>
            <TableCell className="text-ink-2">{job.failure}</TableCell>
            <TableCell className="text-right">
              <Button
                onClick={() => onRetry(job.id)}
                disabled={busyId === job.id}
                aria-label={t("retryOne", { name: nameOf(job.name), when: when(job.causedAt) })}
              >
                <RotateCw aria-hidden />
                {t("retry")}
              </Button>
            </TableCell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
