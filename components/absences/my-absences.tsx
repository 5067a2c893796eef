"use client";

import { useQuery } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AbsenceDialog } from "@/components/absences/absence-dialog";
import { MyAbsenceCard } from "@/components/absences/my-absence-card";
import { useCancelAbsence } from "@/components/absences/use-cancel-absence";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import type { MyAbsence } from "@/lib/absences/contract";
import { orpc } from "@/lib/api/client";

/** One's own absences, in all associations at once: entering, changing, cancelling. */
export function MyAbsences({ onEnter }: { onEnter: () => void }) {
  const t = useTranslations("absences");
  const why = useRefusalText();
  const { data, error, refetch } = useQuery(orpc.absences.listMyAbsences.queryOptions());
  const { cancel, pendingId } = useCancelAbsence();
  const [editing, setEditing] = useState<MyAbsence | null>(null);
  const absences = data?.absences ?? [];
  return (
    <section aria-labelledby="mine-title" className="mb-6">
      <h2 id="mine-title" tabIndex={-1} className="mb-2 text-base outline-none">
        {t("mine.title")}
      </h2>
      {error && !data ? (
        <ErrorState text={t("loadFailed")} next={why(error)} onRetry={() => void refetch()} />
      ) : null}
      {data || error ? null : <Skeleton className="h-32" />}
      {data && absences.length === 0 ? (
        <EmptyState
          icon={CalendarPlus}
          title={t("mine.emptyTitle")}
          text={t("mine.empty")}
          action={<Button onClick={onEnter}>{t("enter")}</Button>}
          className="py-6"
        />
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
      {editing ? <AbsenceDialog absence={editing} onClose={() => setEditing(null)} /> : null}
    </section>
  );
}
