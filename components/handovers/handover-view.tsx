"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { HandoverSheet } from "@/components/handovers/handover-sheet";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { partsOf } from "@/components/ui/parts-of";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** The handover sheet of an absence, or why there is none to see. */
export function HandoverView({ absenceId }: { absenceId: string }) {
  const t = useTranslations("handovers");
  const why = useRefusalText();
  const { association } = useWorkspace();
  const input = { associationId: association.id, absenceId };
  const { data, error, refetch } = useQuery(orpc.handovers.getHandover.queryOptions({ input }));
  if (data) return <HandoverSheet handover={data} />;
  const isMissing = ["NOT_FOUND", "FORBIDDEN"].includes(String(partsOf(error).code));
  const back = <LinkButton href={`/${association.slug}/absences`}>{t("back")}</LinkButton>;
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader title={t("title")} />
      {isMissing ? <EmptyState title={t("missingTitle")} text={t("missing")} action={back} /> : null}
      {error && !isMissing ? (
        <ErrorState text={t("loadFailed")} next={why(error)} onRetry={() => void refetch()} />
      ) : null}
      {error ? null : (
        <>
          <p className="sr-only">{t("loading")}</p>
          <Skeleton className="h-96" />
        </>
      )}
    </div>
  );
}
