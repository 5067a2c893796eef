"use client";

import { useStageNote } from "@/components/ideas/use-stage-note";
import { StageBadge } from "@/components/posts/stage-badge";
import { StageMenu } from "@/components/posts/stage-menu";
import { useWorkspace } from "@/components/workspace/workspace";
import type { IdeaCard } from "@/lib/posts/contract";

/** The stage of an idea; for those who write, the way into another column. */
export function IdeaStage({ idea }: { idea: IdeaCard }) {
  const { can } = useWorkspace();
  const noteFor = useStageNote();
  if (!can("post.write")) return <StageBadge stage={idea.stage} />;
  return (
    <StageMenu post={idea} settled={() => Promise.resolve(idea)} note={(stage) => noteFor(idea, stage)} />
  );
}
