"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { IdeaCard } from "@/components/ideas/idea-card";
import { stageIcons } from "@/components/posts/stage-icons";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { IdeaCard as Idea } from "@/lib/posts/contract";
import type { BacklogStage } from "@/lib/posts/rules-backlog";

/** How many cards stand here before "weitere zeigen": each carries its menus. */
const atFirst = 20;

type Props = {
  stage: BacklogStage;
  title: string;
  ideas: readonly Idea[];
  /** The one column that a phone shows. */
  isChosen: boolean;
};

/** One column of the board: a stage, and what stands in it. Cards are dropped on it. */
export function IdeaColumn({ stage, title, ideas, isChosen }: Props) {
  const t = useTranslations("ideas.columns");
  const [all, setAll] = useState(false);
  const Icon = stageIcons[stage];
  const rest = ideas.length - atFirst;
  return (
    <section
      data-column={stage}
      data-stage={stage}
      aria-label={title}
      className={cn(
        "flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-sunken p-3",
        "data-over:bg-petrol-soft data-over:outline-2 data-over:outline-petrol data-over:outline-dashed",
        isChosen ? "" : "max-md:hidden",
      )}
    >
      <div>
        <h2 className="flex items-center gap-2 text-base">
          <Icon aria-hidden className="size-4.5 shrink-0 text-stage" />
          {title}
          <Badge className="figures ml-auto">
            <span aria-hidden>{ideas.length}</span>
            <span className="sr-only">{t("count", { count: ideas.length })}</span>
          </Badge>
        </h2>
        <p className="text-xs text-ink-2">{t(`hint.${stage}`)}</p>
      </div>
      {ideas.length === 0 ? <p className="py-4 text-center text-sm text-ink-2">{t("empty")}</p> : null}
      <ul className="flex flex-col gap-2">
        {(all ? ideas : ideas.slice(0, atFirst)).map((idea) => (
          <IdeaCard key={idea.id} idea={idea} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="sm" variant="ghost" className="text-petrol" onClick={() => setAll(!all)}>
          {all ? t("less") : t("more", { count: rest })}
        </Button>
      ) : null}
    </section>
  );
}
