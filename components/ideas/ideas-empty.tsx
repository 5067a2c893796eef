"use client";

import { Lightbulb, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useWorkspace } from "@/components/workspace/workspace";

/** Nothing to show: because of search and person, or because nothing is written down yet. */
export function IdeasEmpty({ isNarrowed }: { isNarrowed: boolean }) {
  const t = useTranslations("ideas.empty");
  const { can } = useWorkspace();
  const { setFilter } = usePostFilter();
  if (isNarrowed) {
    return (
      <EmptyState
        icon={SearchX}
        title={t("noneTitle")}
        text={t("noneText")}
        action={<Button onClick={() => setFilter({ text: "", responsibleIds: [] })}>{t("reset")}</Button>}
      />
    );
  }
  const mayWrite = can("post.write");
  return (
    <EmptyState
      icon={Lightbulb}
      title={t("title")}
      text={t(mayWrite ? "text" : "textReader")}
      action={
        mayWrite ? (
          <Button
            variant="primary"
            onClick={() => document.querySelector<HTMLElement>("[data-capture]")?.focus()}
          >
            {t("first")}
          </Button>
        ) : undefined
      }
    />
  );
}
