"use client";

import { MessageSquareWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { PostLink } from "@/components/posts/post-link";
import { StageBadge } from "@/components/posts/stage-badge";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { OnBehalf } from "@/components/week/on-behalf";
import type { AnsweredCard } from "@/lib/week/contract";

/** What was answered to requests for approval and now waits for the author. */
export function WeekAnswered({ posts }: { posts: readonly AnsweredCard[] }) {
  const t = useTranslations("approvalPanel.week");
  if (posts.length === 0) return null;
  return (
    <Card title={t("answered")} aside={<Badge tone="amber">{posts.length}</Badge>}>
      <ul className="flex flex-col divide-y divide-line">
        {posts.map(({ id, title, stage, answer, onBehalfOf }) => (
          <li key={id} className="flex flex-col gap-1 py-2.5 first:pt-0 last:pb-0">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <PostLink
                postId={id}
                className="rounded-sm text-sm font-medium hover:underline pointer-coarse:py-2.5"
              >
                {title}
              </PostLink>
              <StageBadge stage={stage} />
              <OnBehalf of={onBehalfOf} />
            </div>
            <p className="flex items-start gap-1.5 text-sm">
              <MessageSquareWarning aria-hidden className="mt-0.5 size-4 shrink-0 text-amber" />
              <span className="min-w-0">
                {t(saying[answer.kind], { name: answer.name })}
                {answer.comment ? (
                  <span className="line-clamp-3 text-ink-2 wrap-anywhere">{answer.comment}</span>
                ) : null}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const saying = {
  approve: "confirm",
  approveWithChanges: "confirm",
  requestChanges: "changesRequested",
  reject: "rejected",
} as const;
