"use client";

import { useTranslations } from "next-intl";
import type { Stage } from "@/db/enums";
import type { IdeaCard } from "@/lib/posts/contract";
import { isInBacklog } from "@/lib/posts/rules-backlog";

/** Says that a post with a day leaves the backlog once it is worked on: a card that is gone looks like a loss. */
export function useStageNote(): (idea: IdeaCard, to: Stage) => string | undefined {
  const t = useTranslations("ideas.columns");
  return (idea, to) => {
    const leaves = to === "drafting" && !isInBacklog({ ...idea, stage: to });
    return leaves ? t("leaves") : undefined;
  };
}
