"use client";

import { Eye, Send } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ChecklistGroup } from "@/components/checks/checklist-group";
import { ChecklistPreview } from "@/components/checks/checklist-preview";
import { ChecklistState } from "@/components/checks/checklist-state";
import { PublishDialog } from "@/components/checks/publish-dialog";
import { useChecklist } from "@/components/checks/use-checklist";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { checkGroups } from "@/db/enums";
import { changesBetween } from "@/lib/checks/rules-checklist";
import { formatDayWithYear } from "@/lib/time/format";

/** All checks by subject, the state of the list, and for the administration everything to change and publish it. */
export function Checklist() {
  const t = useTranslations("checks.list");
  const locale = useLocale();
  const { association, can } = useWorkspace();
  const why = useRefusalText();
  const { query, items, revision, change } = useChecklist();
  const [open, setOpen] = useState<"preview" | "publish" | null>(null);
  const current = query.data?.current;
  const editable = association.kind === "state" && can("checklist.write");
  const changes = changesBetween(current?.items ?? [], items);
  const version = (list: NonNullable<typeof current>) =>
    list.checkedOn === null
      ? t("builtIn")
      : t("version", {
          number: String(list.number),
          day: formatDayWithYear(list.checkedOn, locale),
          name: list.publishedBy ?? "",
        });
  return (
    <div className="mx-auto w-full max-w-4xl">
      <PageHeader
        title={t("title")}
        description={current ? version(current) : t("description")}
        actions={
          current ? (
            <>
              <Button onClick={() => setOpen("preview")}>
                <Eye aria-hidden />
                {t("preview")}
              </Button>
              {editable ? (
                <Button variant="primary" onClick={() => setOpen("publish")}>
                  <Send aria-hidden />
                  {t("publish")}
                </Button>
              ) : null}
            </>
          ) : null
        }
      />
      {query.error && !current ? (
        <ErrorState text={t("loadFailed")} next={why(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isPending ? <Skeleton className="h-96" /> : null}
      {current ? (
        <div className="flex flex-col gap-5">
          <ChecklistState
            list={current}
            editable={editable}
            changes={editable && changes.changed ? changes : null}
            onDiscard={() => change(current.items, t("discarded"))}
          />
          {checkGroups.map((group) => (
            <ChecklistGroup
              key={group}
              group={group}
              items={items}
              onChange={editable ? change : undefined}
            />
          ))}
          <p className="text-sm text-ink-2">{t("noAdvice")}</p>
        </div>
      ) : null}
      {open === "preview" ? <ChecklistPreview items={items} onClose={() => setOpen(null)} /> : null}
      {open === "publish" ? (
        <PublishDialog revision={revision} changes={changes} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}
