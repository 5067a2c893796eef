"use client";

import { useTranslations } from "next-intl";
import { IdeaBoard } from "@/components/ideas/idea-board";
import { IdeaCapture } from "@/components/ideas/idea-capture";
import { IdeaFilter } from "@/components/ideas/idea-filter";
import { IdeaList } from "@/components/ideas/idea-list";
import { IdeasEmpty } from "@/components/ideas/ideas-empty";
import { IdeasSkeleton } from "@/components/ideas/ideas-skeleton";
import { showIdeasAs, useIdeas } from "@/components/ideas/use-ideas";
import { useAhead } from "@/components/posts/use-ahead";
import { ShutDoor } from "@/components/shell/shut-door";
import { ErrorState } from "@/components/ui/error-state";
import { PageHeader } from "@/components/ui/page-header";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";

/** The idea backlog: write down, follow up, plan. */
export function IdeasView() {
  const t = useTranslations("ideas");
  const { can } = useWorkspace();
  if (can("post.readInternal")) return <Backlog />;
  return <ShutDoor page={t("title")} title={t("forbidden.title")} text={t("forbidden.text")} />;
}

function Backlog() {
  const t = useTranslations("ideas");
  const { can } = useWorkspace();
  const why = useRefusalText();
  const { query, view, isNarrowed } = useIdeas();
  const [shown, show] = useAhead(view, showIdeasAs, Object.is);
  const ideas = query.data?.ideas ?? [];
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4">
      <PageHeader
        className="mb-0"
        title={t("title")}
        description={t("description")}
        actions={
          <SegmentedControl
            label={t("views.label")}
            value={shown}
            options={[
              { value: "board", label: t("views.board") },
              { value: "list", label: t("views.list") },
            ]}
            onChange={show}
          />
        }
      />
      {can("post.write") ? <IdeaCapture /> : null}
      {query.isPending ? <IdeasSkeleton /> : null}
      {query.isError && !query.data ? (
        <ErrorState text={why(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data && (ideas.length > 0 || isNarrowed) ? (
        <IdeaFilter shown={ideas.length} total={query.data.total} />
      ) : null}
      {query.data && ideas.length === 0 ? <IdeasEmpty isNarrowed={isNarrowed} /> : null}
      <div aria-busy={query.isPlaceholderData}>
        {ideas.length > 0 && shown === "board" ? <IdeaBoard ideas={ideas} /> : null}
        {ideas.length > 0 && shown === "list" ? <IdeaList ideas={ideas} /> : null}
      </div>
    </div>
  );
}
