"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DonePanel, type ImportOutcome } from "@/components/imports/done-panel";
import { PastImports } from "@/components/imports/past-imports";
import { SourcePanel } from "@/components/imports/source-panel";
import { type ImportStep, StepList } from "@/components/imports/step-list";
import { usePlanSource } from "@/components/imports/use-plan-source";
import { Workbench } from "@/components/imports/workbench";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { useWorkspace } from "@/components/workspace/workspace";

/** A plan from a spreadsheet becomes posts: choose a file, check what it means, import, and take it back again. */
export function ImportView() {
  const t = useTranslations("imports");
  const { can } = useWorkspace();
  const allowed = can("post.import");
  return (
    <div className="mx-auto w-full max-w-6xl">
      <PageHeader title={t("title")} description={t("description")} />
      {allowed ? <ImportSteps /> : <NotAllowed />}
    </div>
  );
}

function ImportSteps() {
  const source = usePlanSource();
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const { shown } = source;
  const restart = () => {
    setOutcome(null);
    source.clear();
  };
  return (
    <>
      <StepList current={stepOf(outcome, shown !== null)} />
      {shown && !outcome ? (
        <Workbench
          key={shown.turn}
          file={shown.file}
          context={shown.context}
          onDone={setOutcome}
          onRestart={restart}
        />
      ) : null}
      {outcome ? (
        <DonePanel
          outcome={outcome}
          onUndone={() => setOutcome({ ...outcome, isUndone: true })}
          onRestart={restart}
        />
      ) : null}
      {shown || outcome ? null : (
        <>
          <SourcePanel source={source} />
          <PastImports />
        </>
      )}
    </>
  );
}

/** An import that was taken back stands where it began. */
function stepOf(outcome: ImportOutcome | null, isChecking: boolean): ImportStep {
  if (outcome) return outcome.isUndone ? "source" : "done";
  return isChecking ? "check" : "source";
}

function NotAllowed() {
  const t = useTranslations("imports.notAllowed");
  const { association } = useWorkspace();
  const href =
    association.kind === "state" ? `/${association.slug}/state-calendar` : `/${association.slug}/calendar`;
  return (
    <EmptyState
      icon={FileUp}
      title={t("title")}
      text={t("text")}
      action={<LinkButton href={href}>{t("toCalendar")}</LinkButton>}
    />
  );
}
