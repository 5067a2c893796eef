"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { NewPostDialog } from "@/components/posts/new-post-dialog";
import { PostCard } from "@/components/posts/post-card";
import { postsByDay } from "@/components/posts/posts-by-day";
import { SlotBox } from "@/components/series/slot-box";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard as Post } from "@/lib/posts/contract";
import type { Slot } from "@/lib/series/contract";
import { formatDay } from "@/lib/time/format";

type Props = {
  part: "thisWeek" | "nextWeek";
  posts: readonly Post[];
  slots: readonly Slot[];
  today: string;
  /** The day a new post of this part starts with. */
  startDay: string;
};

/** The posts of a week, day by day. */
export function WeekDays({ part, posts, slots, today, startDay }: Props) {
  const t = useTranslations("week");
  const create = useTranslations("week.first");
  const locale = useLocale();
  const { can } = useWorkspace();
  const [creating, setCreating] = useState(false);
  return (
    <Card title={t(`${part}.title`)}>
      {postsByDay(posts, slots).map(({ day, posts: onDay, slots: free }) => (
        <section key={day} className="mb-4 last:mb-0">
          <h3 className="figures mb-1.5 flex items-center gap-2 text-sm">
            {day ? formatDay(day, locale) : null}
            {day === today ? <Badge tone="petrol">{t("today")}</Badge> : null}
          </h3>
          <ul className="flex flex-col gap-2">
            {onDay.map((post) => (
              <PostCard key={post.id} post={post} look="roomy" />
            ))}
            {free.map((slot) => (
              <SlotBox key={`${slot.seriesId}/${slot.day}`} slot={slot} look="roomy" />
            ))}
          </ul>
        </section>
      ))}
      {posts.length + slots.length === 0 ? (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm text-ink-2">{t(`${part}.empty`)}</p>
          {can("post.write") ? (
            <Button size="sm" onClick={() => setCreating(true)}>
              <Plus aria-hidden />
              {create("create")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {creating ? <NewPostDialog open onOpenChange={setCreating} defaults={{ plannedOn: startDay }} /> : null}
    </Card>
  );
}
