"use client";

import { FollowUpMenu } from "@/components/ideas/follow-up-menu";
import { PlanButton } from "@/components/ideas/plan-button";
import { PostMenu } from "@/components/posts/post-menu";
import type { IdeaCard } from "@/lib/posts/contract";

/** What can be done with an idea beside changing its stage: plan it, look at it later, everything else. */
export function IdeaActions({ idea }: { idea: IdeaCard }) {
  return (
    <>
      <PlanButton idea={idea} />
      <FollowUpMenu idea={idea} />
      <PostMenu post={idea} />
    </>
  );
}
