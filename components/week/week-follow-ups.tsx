"use client";

import { useTranslations } from "next-intl";
import { FollowUpBadge } from "@/components/ideas/follow-up-badge";
import { StageBadge } from "@/components/posts/stage-badge";
import { useFollowUp } from "@/components/posts/use-follow-up";
import { useOpenPost } from "@/components/posts/use-open-post";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { OnBehalf } from "@/components/week/on-behalf";
import { useWorkspace } from "@/components/workspace/workspace";
import { addDays } from "@/lib/time/days";
import type { FollowUpCard } from "@/lib/week/contract";

/** What a follow-up brings back, until it is put off or done. */
export function WeekFollowUps({ posts }: { posts: readonly FollowUpCard[] }) {
  const t = useTranslations("week.followUps");
  if (posts.length === 0) return null;
  return (
    <Card title={t("title")} aside={<Badge tone="amber">{posts.length}</Badge>}>
      <p className="-mt-2 text-sm text-ink-2">{t("text")}</p>
      <ul className="mt-3 flex flex-col divide-y divide-line">
        {posts.map((post) => (
          <Line key={post.id} post={post} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ post }: { post: FollowUpCard }) {
  const t = useTranslations("week.followUps");
  const common = useTranslations("common.actions");
  const { can, today, colleagueOf } = useWorkspace();
  const openPost = useOpenPost();
  const setFollowUp = useFollowUp();
  const button = (action: string) => ({
    "aria-label": t("for", { action, title: post.title }),
    children: action,
  });
  return (
    <li className="flex flex-col gap-2 py-3 first:pt-0 last:pb-0">
      <div>
        <h3 className="text-base wrap-anywhere">{post.title}</h3>
        <p className="mt-1 flex flex-wrap items-center gap-2 text-xs text-ink-2">
          <FollowUpBadge day={post.followUpOn} />
          <StageBadge stage={post.stage} />
          <OnBehalf of={post.onBehalfOf} />
          {colleagueOf(post.responsibleId)?.active ? null : t("nobody")}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => openPost(post.id)} {...button(common("open"))} />
        {can("post.write") ? (
          <>
            <Button onClick={() => void setFollowUp(post, addDays(today, 7))} {...button(t("later"))} />
            <Button variant="ghost" onClick={() => void setFollowUp(post, null)} {...button(t("done"))} />
          </>
        ) : null}
      </div>
    </li>
  );
}
