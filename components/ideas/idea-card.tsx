"use client";

import { CalendarDays, Lock } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { FollowUpBadge } from "@/components/ideas/follow-up-badge";
import { IdeaActions } from "@/components/ideas/idea-actions";
import { IdeaStage } from "@/components/ideas/idea-stage";
import { PostLink } from "@/components/posts/post-link";
import { Badge } from "@/components/ui/badge";
import { initials } from "@/components/ui/initials";
import { useWorkspace } from "@/components/workspace/workspace";
import type { IdeaCard as Idea } from "@/lib/posts/contract";
import { formatDay } from "@/lib/time/format";

/** An idea on the board: what, how far, when again, who. The whole card opens it. */
export const IdeaCard = memo(function IdeaCard({ idea }: { idea: Idea }) {
  const { can, colleagueOf } = useWorkspace();
  const who = colleagueOf(idea.responsibleId)?.name;
  return (
    <li
      data-post={idea.id}
      data-stage={idea.stage}
      className="relative flex min-w-0 flex-col gap-2 rounded-md border border-l-3 border-line-2 border-l-stage bg-paper px-3 py-2.5 hover:border-edge hover:border-l-stage has-[h3>a:focus-visible]:outline-2 has-[h3>a:focus-visible]:outline-offset-1 has-[h3>a:focus-visible]:outline-petrol"
    >
      <h3 className="text-base leading-snug font-medium wrap-anywhere hyphens-auto lg:text-sm">
        <PostLink
          postId={idea.id}
          draggable={false}
          className="after:absolute after:inset-0 after:rounded-md after:content-[''] focus-visible:outline-none"
        >
          {idea.title}
        </PostLink>
      </h3>
      <IdeaFacts idea={idea} />
      <div className="flex flex-wrap items-center gap-x-1">
        {can("post.write") ? (
          <div className="relative z-1">
            <IdeaStage idea={idea} />
          </div>
        ) : null}
        <div className="ml-auto flex items-center gap-1">
          {who ? (
            <span className="text-xs font-semibold text-ink-2">
              <span aria-hidden title={who}>
                {initials(who)}
              </span>
              <span className="sr-only">{who}</span>
            </span>
          ) : null}
          {can("post.write") ? (
            <div className="relative z-1 flex">
              <IdeaActions idea={idea} />
            </div>
          ) : null}
        </div>
      </div>
    </li>
  );
});

function IdeaFacts({ idea }: { idea: Idea }) {
  const t = useTranslations("ideas.card");
  const calendar = useTranslations("calendar.card");
  const locale = useLocale();
  const { sourceCount, openFacts, plannedOn, followUpOn, districtOnly } = idea;
  const isPlain = !followUpOn && !plannedOn && sourceCount + openFacts === 0 && !districtOnly;
  if (isPlain) return null;
  return (
    <p className="figures flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-2">
      <FollowUpBadge day={followUpOn} />
      {plannedOn ? (
        <span className="inline-flex items-center gap-1">
          <CalendarDays aria-hidden className="size-3.5" />
          {t("plannedOn", { day: formatDay(plannedOn, locale) })}
        </span>
      ) : null}
      {sourceCount > 0 ? <span>{t("sources", { count: sourceCount })}</span> : null}
      {openFacts > 0 ? <span>{t("openFacts", { count: openFacts })}</span> : null}
      {districtOnly ? (
        <Badge>
          <Lock aria-hidden />
          {calendar("districtOnly")}
        </Badge>
      ) : null}
    </p>
  );
}
