"use client";

import { Ban } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PostLink } from "@/components/posts/post-link";
import { Button } from "@/components/ui/button";
import { OnBehalf } from "@/components/week/on-behalf";
import { useTakeOut } from "@/components/week/use-take-out";
import { useWorkspace } from "@/components/workspace/workspace";
import type { WithdrawnCard } from "@/lib/week/contract";

/** What a withdrawn consent asks for, post by post, each with where to delete it and a way to say that it is done. */
export function WeekWithdrawn({ posts }: { posts: readonly WithdrawnCard[] }) {
  const t = useTranslations("week.withdrawn");
  const { can } = useWorkspace();
  const takeOut = useTakeOut();
  if (posts.length === 0) return null;
  return (
    <section aria-label={t("title")} className="rounded-lg border border-red bg-red-soft p-4">
      <h2 className="flex items-center gap-2 text-base text-red">
        <Ban aria-hidden className="size-5 shrink-0" />
        {t("title")}
      </h2>
      <p className="mt-0.5 text-sm text-ink-2">{t("text")}</p>
      <ul className="mt-3 flex flex-col divide-y divide-red/30">
        {posts.map((post) => (
          <li key={post.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3 first:pt-0 last:pb-0">
            <div className="min-w-0 grow basis-60">
              <h3 className="text-base">
                <PostLink postId={post.id} className="rounded-sm hover:underline">
                  {post.title}
                </PostLink>
              </h3>
              <ToDo post={post} />
              <OnBehalf of={post.onBehalfOf} />
            </div>
            {can("post.write") ? (
              <Button
                variant="primary"
                aria-label={t("for", { action: t(isOut(post) ? "deleted" : "takeOut"), title: post.title })}
                onClick={() => void takeOut(post)}
              >
                {t(isOut(post) ? "deleted" : "takeOut")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToDo({ post }: { post: WithdrawnCard }) {
  const t = useTranslations("week.withdrawn");
  const format = useFormatter();
  const { channelOf } = useWorkspace();
  const media = format.list(Object.values(post.withdrawnMedia).map(({ name }) => name));
  const channels = format.list(post.channelIds.flatMap((id) => channelOf(id)?.name ?? []));
  const text = isOut(post)
    ? t("takeDown", { media, channels: channels || t("everywhere") })
    : t("blocked", { media });
  return <p className="text-sm text-ink-2">{text}</p>;
}

function isOut({ stage }: WithdrawnCard): boolean {
  return stage === "published" || stage === "evaluated";
}
