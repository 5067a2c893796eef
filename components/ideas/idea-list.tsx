"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMedia } from "@/components/calendar/use-media";
import { FollowUpBadge } from "@/components/ideas/follow-up-badge";
import { IdeaActions } from "@/components/ideas/idea-actions";
import { IdeaCard } from "@/components/ideas/idea-card";
import { IdeaStage } from "@/components/ideas/idea-stage";
import { PostLink } from "@/components/posts/post-link";
import { cn } from "@/components/ui/cn";
import { Table, TableCell, TableHead } from "@/components/ui/table";
import { useWorkspace } from "@/components/workspace/workspace";
import type { IdeaCard as Idea } from "@/lib/posts/contract";
import { formatDayWithYear } from "@/lib/time/format";

/** The backlog as a table, as cards on a phone. */
export function IdeaList({ ideas }: { ideas: readonly Idea[] }) {
  const t = useTranslations("ideas.list");
  const fields = useTranslations("posts.fields");
  const { can } = useWorkspace();
  const isRoomy = useMedia("(min-width: 48rem)", true);
  if (!isRoomy) {
    return (
      <>
        <h2 className="sr-only">{t("caption")}</h2>
        <ul className="flex flex-col gap-2">
          {ideas.map((idea) => (
            <IdeaCard key={idea.id} idea={idea} />
          ))}
        </ul>
      </>
    );
  }
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <TableHead>{fields("title")}</TableHead>
          <TableHead>{fields("stage")}</TableHead>
          <TableHead>{fields("followUpOn")}</TableHead>
          <TableHead>{fields("plannedOn")}</TableHead>
          <TableHead className="text-right">{t("sources")}</TableHead>
          <TableHead className="text-right">{t("openFacts")}</TableHead>
          <TableHead>{fields("responsibleId")}</TableHead>
          {can("post.write") ? (
            <TableHead>
              <span className="sr-only">{t("actions")}</span>
            </TableHead>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {ideas.map((idea) => (
          <Row key={idea.id} idea={idea} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ idea }: { idea: Idea }) {
  const none = useTranslations("posts.none");
  const locale = useLocale();
  const { can, colleagueOf } = useWorkspace();
  return (
    <tr data-post={idea.id} data-stage={idea.stage} className="*:align-middle">
      <TableCell className="min-w-56">
        <PostLink postId={idea.id} className="rounded-sm py-1 font-medium wrap-anywhere hover:underline">
          {idea.title}
        </PostLink>
      </TableCell>
      <TableCell>
        <IdeaStage idea={idea} />
      </TableCell>
      <TableCell>
        <FollowUpBadge day={idea.followUpOn} />
      </TableCell>
      <TableCell className="figures whitespace-nowrap">
        {idea.plannedOn ? (
          formatDayWithYear(idea.plannedOn, locale)
        ) : (
          <span className="text-ink-2">{none("plannedOn")}</span>
        )}
      </TableCell>
      <CountCell count={idea.sourceCount} />
      <CountCell count={idea.openFacts} />
      <TableCell>
        {colleagueOf(idea.responsibleId)?.name ?? <span className="text-ink-2">{none("responsibleId")}</span>}
      </TableCell>
      {can("post.write") ? (
        <TableCell>
          <div className="flex justify-end">
            <IdeaActions idea={idea} />
          </div>
        </TableCell>
      ) : null}
    </tr>
  );
}

function CountCell({ count }: { count: number }) {
  return <TableCell className={cn("figures text-right", count === 0 && "text-ink-2")}>{count}</TableCell>;
}
