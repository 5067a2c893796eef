"use client";

import { CalendarPlus, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { NewPostDialog } from "@/components/posts/new-post-dialog";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { showPeriod } from "@/components/posts/use-post-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";

/** Nothing to list: because of the filter, or because nothing is planned yet, with the first step for each. */
export function ListEmpty() {
  const t = useTranslations("posts");
  const { association, can } = useWorkspace();
  const { active, setFilter } = usePostFilter();
  const [creating, setCreating] = useState(false);
  if (active > 0) {
    const reset = { stages: [], channelIds: [], formatIds: [], responsibleIds: [], text: "" };
    return (
      <EmptyState
        icon={SearchX}
        title={t("list.noneTitle")}
        text={t("list.noneText")}
        action={
          <>
            <Button variant="primary" onClick={() => setFilter(reset)}>
              {t("filter.reset")}
            </Button>
            <Button onClick={() => showPeriod("all")}>{t("list.widen")}</Button>
          </>
        }
      />
    );
  }
  return (
    <>
      <EmptyState
        icon={CalendarPlus}
        title={t("list.emptyTitle")}
        text={t(can("post.write") ? "list.emptyText" : "list.emptyTextReader")}
        action={
          <>
            {can("post.write") ? (
              <Button variant="primary" onClick={() => setCreating(true)}>
                {t("new.title")}
              </Button>
            ) : null}
            <Button onClick={() => showPeriod("all")}>{t("list.widen")}</Button>
            {can("post.import") ? (
              <LinkButton href={`/${association.slug}/import`}>{t("list.import")}</LinkButton>
            ) : null}
          </>
        }
      />
      <NewPostDialog open={creating} onOpenChange={setCreating} />
    </>
  );
}
