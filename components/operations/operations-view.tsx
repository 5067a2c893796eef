"use client";

import { useTranslations } from "next-intl";
import { FailedJobs } from "@/components/operations/failed-jobs";
import { OutgoingMails } from "@/components/operations/outgoing-mails";
import { ShutDoor } from "@/components/shell/shut-door";
import { PageHeader } from "@/components/ui/page-header";
import { useWorkspace } from "@/components/workspace/workspace";

/** What the state's administration watches over, one section below the other. */
export function OperationsView() {
  const t = useTranslations("jobs");
  const { association, can } = useWorkspace();
  if (association.kind !== "state" || !can("operations.manage"))
    return <ShutDoor page={t("title")} title={t("forbiddenTitle")} text={t("forbidden")} />;
  return (
    <div className="mx-auto w-full max-w-5xl">
      <PageHeader title={t("title")} description={t("description")} />
      <div className="flex flex-col gap-5">
        <FailedJobs />
        <OutgoingMails />
      </div>
    </div>
  );
}
