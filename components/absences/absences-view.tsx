"use client";

import { CalendarPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AbsenceDialog } from "@/components/absences/absence-dialog";
import { AskedSection } from "@/components/absences/asked-section";
import { ColleaguesSection } from "@/components/absences/colleagues-section";
import { MyAbsences } from "@/components/absences/my-absences";
import { useAbsences } from "@/components/absences/use-absences";
import { ShutDoor } from "@/components/shell/shut-door";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";

/** Who is away and who stands in: what waits for an answer, one's own absences, and the colleagues'. */
export function AbsencesView() {
  const t = useTranslations("absences");
  const { can } = useWorkspace();
  if (can("absence.read")) return <Absences />;
  return <ShutDoor page={t("title")} title={t("forbiddenTitle")} text={t("forbidden")} />;
}

function Absences() {
  const t = useTranslations("absences");
  const why = useRefusalText();
  const { data, error, refetch } = useAbsences();
  const [entering, setEntering] = useState(false);
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={
          <Button variant="primary" onClick={() => setEntering(true)} className="max-sm:grow">
            <CalendarPlus aria-hidden />
            {t("enter")}
          </Button>
        }
      />
      {data ? <AskedSection absences={data.absences} /> : null}
      {/* The coverage strip has its place here, under the id "coverage" that the dialog leads to. */}
      <MyAbsences />
      {error && !data ? (
        <ErrorState text={t("loadFailed")} next={why(error)} onRetry={() => void refetch()} />
      ) : null}
      {data || error ? null : (
        <>
          <p className="sr-only">{t("loading")}</p>
          <Skeleton className="h-40" />
        </>
      )}
      {data ? <ColleaguesSection absences={data.absences.filter(({ mine }) => !mine)} /> : null}
      {entering ? <AbsenceDialog onClose={() => setEntering(false)} /> : null}
    </div>
  );
}
