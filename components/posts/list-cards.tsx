"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PostCard } from "@/components/posts/post-card";
import { postsByDay } from "@/components/posts/posts-by-day";
import type { PostCard as Card } from "@/lib/posts/contract";
import { formatDayWithYear } from "@/lib/time/format";

/** The list on a phone: cards below their day. */
export function ListCards({ posts, more }: { posts: readonly Card[]; more: ReactNode }) {
  const t = useTranslations("posts.none");
  const locale = useLocale();
  return (
    <div className="flex flex-col gap-4">
      {postsByDay(posts).map(({ day, posts: onDay }) => (
        <section key={day ?? "undated"}>
          <h2 className="mb-1.5 text-sm text-ink-2">
            {day ? formatDayWithYear(day, locale) : t("plannedOn")}
          </h2>
          <ul className="flex flex-col gap-2">
            {onDay.map((post) => (
              <PostCard key={post.id} post={post} look="roomy" />
            ))}
          </ul>
        </section>
      ))}
      {more}
    </div>
  );
}
