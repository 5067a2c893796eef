"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AbsenceDialog } from "@/components/absences/absence-dialog";
import { MyAbsenceCard } from "@/components/absences/my-absence-card";
import { useCancelAbsence } from "@/components/absences/use-cancel-absence";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import type { MyAbsence } from "@/lib/absences/contract";
import { orpc } from "@/lib/api/client";

/** One's own absences, in all associations at once: entering, changing, cancelling. */
export function MyAbsences() {
  const t = useTranslations("absences");
  const why = useRefusalText();
  const { data, error, refetch } = useQuery(orpc.absences.listMyAbsences.queryOptions());
  const { cancel, pendingId } = useCancelAbsence();
  const [editing, setEditing] = useState<MyAbsence | null>(null);
  const absences = data?.absences ?? [];
  // Changed by somebody else meanwhile, it is saved from how it stands now; what was typed stays.
  const current = absences.find(({ id }) => id === editing?.id);
  return (
    <section aria-labelledby="mine-title" className="mb-6">
      <h2 id="mine-title" className="mb-2 text-base">
        {t("mine.title")}
      </h2>
      {error && !data ? (
        <ErrorState text={t("loadFailed")} next={why(error)} onRetry={() => void refetch()} />
      ) : null}
      {data || error ? null : <Skeleton className="h-32" />}
      {data && absences.length === 0 ? (
        <p className="rounded-lg border border-dashed border-line-2 p-4 text-sm text-ink-2">
          {t("mine.empty")}
        </p>
      ) : null}
      {absences.length > 0 ? (
        <ul className="flex flex-col gap-3">
          {absences.map((absence) => (
            <MyAbsenceCard
              key={absence.id}
              absence={absence}
              cancelling={pendingId === absence.id}
              onEdit={() => setEditing(absence)}
              onCancel={() => void cancel(absence)}
            />
          ))}
        </ul>
      ) : null}
      {editing ? <AbsenceDialog absence={current ?? editing} onClose={() => setEditing(null)} /> : null}
    </section>
  );
}
