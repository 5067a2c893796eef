"use client";

import { AlarmClock, ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useMoments } from "@/components/approvals/approval-moments";
import { type MissedWay, RoundWays } from "@/components/approvals/round-ways";
import { ActionMenu } from "@/components/posts/action-menu";
import { PostLink } from "@/components/posts/post-link";
import { Button } from "@/components/ui/button";
import { MenuItem } from "@/components/ui/menu-item";
import { OnBehalf } from "@/components/week/on-behalf";
import { useWorkspace } from "@/components/workspace/workspace";
import type { MissedCard } from "@/lib/week/contract";

/** Posts that were not decided in time, each with the ways out. */
export function WeekMissed({ posts }: { posts: readonly MissedCard[] }) {
  const t = useTranslations("approvalPanel.week");
  if (posts.length === 0) return null;
  return (
    <section aria-label={t("missed")} className="rounded-lg border border-red bg-red-soft p-4">
      <h2 className="flex items-center gap-2 text-base text-red">
        <AlarmClock aria-hidden className="size-5 shrink-0" />
        {t("missed")}
      </h2>
      <p className="mt-0.5 text-sm text-ink-2">{t("missedText")}</p>
      <ul className="mt-3 flex flex-col divide-y divide-red/30">
        {posts.map((post) => (
          <Line key={post.id} post={post} />
        ))}
      </ul>
    </section>
  );
}

function Line({ post }: { post: MissedCard }) {
  const t = useTranslations("approvalPanel");
  const { can } = useWorkspace();
  const { at } = useMoments();
  const [way, setWay] = useState<MissedWay | null>(null);
  const chosen = useRef<MissedWay | null>(null);
  const choose = (one: MissedWay) => () => {
    chosen.current = one;
  };
  const open = () => {
    setWay(chosen.current);
    chosen.current = null;
  };
  const trigger = (
    <Button aria-label={t("week.for", { action: t("week.out"), title: post.title })}>
      {t("week.out")}
      <ChevronDown aria-hidden />
    </Button>
  );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0 grow basis-60">
        <h3 className="text-base">
          <PostLink postId={post.id} className="rounded-sm hover:underline">
            {post.title}
          </PostLink>
        </h3>
        {post.decisionDueAt ? (
          <p className="figures text-sm text-ink-2">{t("week.was", { when: at(post.decisionDueAt) })}</p>
        ) : null}
        <OnBehalf of={post.onBehalfOf} />
      </div>
      {can("post.write") ? (
        <ActionMenu align="end" trigger={trigger} onClosed={open}>
          <MenuItem onSelect={choose("move")}>{t("open.newDay")}</MenuItem>
          {post.riskClass === "C" ? null : (
            <MenuItem onSelect={choose("urgent")}>{t("open.urgent")}</MenuItem>
          )}
          <MenuItem onSelect={choose("discard")}>{t("open.discard")}</MenuItem>
        </ActionMenu>
      ) : null}
      {way ? <RoundWays post={post} way={way} roundId={post.roundId} onClose={() => setWay(null)} /> : null}
    </li>
  );
}
