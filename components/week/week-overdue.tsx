"use client";

import { AlarmClock } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { DiscardDialog } from "@/components/posts/discard-dialog";
import { MovePostDialog } from "@/components/posts/move-post-dialog";
import { useOpenPost } from "@/components/posts/use-open-post";
import { Button } from "@/components/ui/button";
import { OnBehalf } from "@/components/week/on-behalf";
import { useWorkspace } from "@/components/workspace/workspace";
import { doorBetween } from "@/lib/posts/rules";
import { formatDay } from "@/lib/time/format";
import type { WeekCard } from "@/lib/week/contract";

/** Posts whose day has gone by without being published, each with the ways out. */
export function WeekOverdue({ posts }: { posts: readonly WeekCard[] }) {
  const t = useTranslations("week.overdue");
  if (posts.length === 0) return null;
  return (
    <section aria-label={t("title")} className="rounded-lg border border-red bg-red-soft p-4">
      <h2 className="flex items-center gap-2 text-base text-red">
        <AlarmClock aria-hidden className="size-5 shrink-0" />
        {t("title")}
      </h2>
      <p className="mt-0.5 text-sm text-ink-2">{t("text")}</p>
      <ul className="mt-3 flex flex-col divide-y divide-red/30">
        {posts.map((post) => (
          <Line key={post.id} post={post} />
        ))}
      </ul>
    </section>
  );
}

function Line({ post }: { post: WeekCard }) {
  const t = useTranslations("week.overdue");
  const common = useTranslations("common.actions");
  const locale = useLocale();
  const { can } = useWorkspace();
  const openPost = useOpenPost();
  const [dialog, setDialog] = useState<"move" | "discard" | null>(null);
  const mayWrite = can("post.write");
  const button = (action: string) => ({
    "aria-label": t("for", { action, title: post.title }),
    children: action,
  });
  return (
    <li className="flex flex-col gap-2 py-3 first:pt-0 last:pb-0">
      <div>
        <h3 className="text-base">{post.title}</h3>
        <p className="figures text-sm text-ink-2">
          {post.plannedOn ? t("was", { day: formatDay(post.plannedOn, locale) }) : null}
        </p>
        <OnBehalf of={post.onBehalfOf} />
      </div>
      <div className="flex flex-wrap gap-2">
        {mayWrite ? (
          <Button variant="primary" onClick={() => setDialog("move")} {...button(t("newDay"))} />
        ) : null}
        <Button onClick={() => openPost(post.id)} {...button(common("open"))} />
        {mayWrite && doorBetween(post.stage, "discarded").open ? (
          <Button variant="ghost" onClick={() => setDialog("discard")} {...button(common("discard"))} />
        ) : null}
      </div>
      {dialog === "move" ? <MovePostDialog post={post} open onOpenChange={() => setDialog(null)} /> : null}
      {dialog === "discard" ? <DiscardDialog post={post} open onOpenChange={() => setDialog(null)} /> : null}
    </li>
  );
}
