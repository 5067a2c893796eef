"use client";

import { StageBadge } from "@/components/posts/stage-badge";
import { StageMenu } from "@/components/posts/stage-menu";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";

/** The stage in the list, with its ways on behind it. */
export function CellStage({ post }: { post: PostCard }) {
  const { can } = useWorkspace();
  if (!can("post.write")) return <StageBadge stage={post.stage} />;
  return <StageMenu post={post} settled={() => Promise.resolve(post)} />;
}
