"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { MovePostDialog } from "@/components/posts/move-post-dialog";
import { PostLink } from "@/components/posts/post-link";
import { StageBadge } from "@/components/posts/stage-badge";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";

/** As many undated posts as fit beside a week; the rest is one link away. */
const most = 6;

/** My posts that still need a day. */
export function WeekUndated({ posts, total }: { posts: readonly PostCard[]; total: number }) {
  const t = useTranslations("week.undated");
  const { association, myMembershipId } = useWorkspace();
  const shown = posts.slice(0, most);
  const rest = total - shown.length;
  const mine = myMembershipId ? `&person=${myMembershipId}` : "";
  return (
    <Card title={t("title")} aside={<Badge>{total}</Badge>}>
      {total === 0 ? <p className="text-sm text-ink-2">{t("empty")}</p> : null}
      <ul className="flex flex-col divide-y divide-line">
        {shown.map((post) => (
          <Line key={post.id} post={post} />
        ))}
      </ul>
      {rest > 0 ? (
        <Link
          href={`/${association.slug}/calendar?view=list&period=undated${mine}`}
          className="mt-2 inline-flex min-h-9 items-center text-sm font-semibold text-petrol underline pointer-coarse:min-h-11"
        >
          {t("more", { count: rest })}
        </Link>
      ) : null}
    </Card>
  );
}

function Line({ post }: { post: PostCard }) {
  const t = useTranslations("week.undated");
  const { can } = useWorkspace();
  const [moving, setMoving] = useState(false);
  return (
    <li className="flex items-center gap-3 py-2.5 first:pt-0 last:pb-0">
      <div className="min-w-0 grow">
        <PostLink postId={post.id} className="line-clamp-2 rounded-sm text-sm font-medium hover:underline">
          {post.title}
        </PostLink>
        <StageBadge stage={post.stage} className="mt-1" />
      </div>
      {can("post.write") ? (
        <Button size="sm" aria-label={`${t("chooseDay")}: ${post.title}`} onClick={() => setMoving(true)}>
          {t("chooseDay")}
        </Button>
      ) : null}
      {moving ? <MovePostDialog post={post} open onOpenChange={setMoving} /> : null}
    </li>
  );
}
