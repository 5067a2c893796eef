"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useDragPosts } from "@/components/calendar/use-drag-posts";
import { useKeptFocus } from "@/components/calendar/use-kept-focus";
import { IdeaColumn } from "@/components/ideas/idea-column";
import { useIdeaMoves } from "@/components/ideas/use-idea-moves";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { useWorkspace } from "@/components/workspace/workspace";
import type { IdeaCard } from "@/lib/posts/contract";
import { type BacklogStage, backlogStages } from "@/lib/posts/rules-backlog";

/** The backlog in columns. Cards move by dragging with a precise pointer, and always by the stage on the card. */
export function IdeaBoard({ ideas }: { ideas: readonly IdeaCard[] }) {
  const t = useTranslations("ideas.columns");
  const stages = useTranslations("common.stages");
  const { can } = useWorkspace();
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<BacklogStage>("idea");
  const { shown, moveTo } = useIdeaMoves(ideas);
  useKeptFocus(root, () => null);
  useDragPosts({
    root,
    enabled: can("post.write"),
    places: "[data-column]",
    onDrop: (postId, place) => {
      const to = backlogStages.find((stage) => stage === place?.dataset.column);
      if (to) void moveTo(postId, to);
    },
  });
  const columns = backlogStages.map((stage) => ({
    stage,
    ideas: shown.filter((idea) => idea.stage === stage),
    title: stage === "drafting" ? t("ready") : stages(stage),
    short: stage === "drafting" ? t("readyShort") : stages(stage),
  }));
  return (
    <div ref={root} className="flex flex-col gap-3">
      <SegmentedControl
        label={t("label")}
        value={chosen}
        options={columns.map((column) => ({
          value: column.stage,
          label: `${column.short} ${column.ideas.length}`,
        }))}
        onChange={setChosen}
        className="md:hidden"
      />
      {can("post.write") ? (
        <p className="text-xs text-ink-2 max-md:hidden pointer-coarse:hidden print:hidden">{t("drag")}</p>
      ) : null}
      <div className="grid items-start gap-4 md:grid-cols-3">
        {columns.map(({ stage, title, ideas: inColumn }) => (
          <IdeaColumn key={stage} stage={stage} title={title} ideas={inColumn} isChosen={stage === chosen} />
        ))}
      </div>
    </div>
  );
}
