"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { RulesForm } from "@/components/approvals/rules-form";
import { ShutDoor } from "@/components/shell/shut-door";
import { ErrorState } from "@/components/ui/error-state";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** How an association approves: to set for those who manage it, to read for everybody else of it. */
export function RulesView() {
  const t = useTranslations("approvalPanel.rules");
  const { can } = useWorkspace();
  if (can("member.read")) return <Rules />;
  return <ShutDoor page={t("title")} title={t("forbiddenTitle")} text={t("forbidden")} />;
}

function Rules() {
  const t = useTranslations("approvalPanel.rules");
  const { association, can } = useWorkspace();
  const why = useRefusalText();
  const input = { associationId: association.id };
  const { data, error, refetch } = useQuery(orpc.approvals.getApprovalRules.queryOptions({ input }));
  const isState = association.kind === "state";
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={t(isState ? "titleState" : "title")}
        description={t(isState ? "textState" : "text")}
      />
      {error && !data ? (
        <ErrorState text={t("loadFailed")} next={why(error)} onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? (
        <div className="flex flex-col gap-4">
          <Skeleton className="h-72" />
          <Skeleton className="h-40" />
        </div>
      ) : null}
      {data ? <RulesForm shown={data} editable={can("approval.rules")} /> : null}
    </div>
  );
}
