"use client";

import { useTranslations } from "next-intl";
import { PostLink } from "@/components/posts/post-link";
import { StageBadge } from "@/components/posts/stage-badge";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { PostCard } from "@/lib/posts/contract";

/** Posts with an open conversation that speaks to me. */
export function WeekMentioned({ posts }: { posts: readonly PostCard[] }) {
  const t = useTranslations("week.mentioned");
  if (posts.length === 0) return null;
  return (
    <Card title={t("title")} aside={<Badge>{posts.length}</Badge>}>
      <ul className="flex flex-col divide-y divide-line">
        {posts.map(({ id, title, stage }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 first:pt-0 last:pb-0">
            <PostLink postId={id} className="rounded-sm text-sm font-medium hover:underline">
              {title}
            </PostLink>
            <StageBadge stage={stage} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
