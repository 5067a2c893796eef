"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { NewPostDialog } from "@/components/posts/new-post-dialog";
import { PostCard } from "@/components/posts/post-card";
import { SlotBox } from "@/components/series/slot-box";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Slot } from "@/lib/series/contract";
import type { Day } from "@/lib/time/days";
import { formatDay } from "@/lib/time/format";
import { daysOfWeek } from "@/lib/time/weeks";
import type { WeekCard } from "@/lib/week/contract";

type Props = {
  part: "thisWeek" | "nextWeek";
  monday: Day;
  posts: readonly WeekCard[];
  slots: readonly Slot[];
  today: Day;
};

/** The days of a week, Monday first. Days with nothing on them are there for a mouse to drop on, and take no room on a phone. */
export function WeekDays({ part, monday, posts, slots, today }: Props) {
  const t = useTranslations("week");
  const create = useTranslations("week.first");
  const { can } = useWorkspace();
  const [creating, setCreating] = useState(false);
  const isEmpty = posts.length + slots.length === 0;
  return (
    <Card title={t(`${part}.title`)}>
      {daysOfWeek(monday).map((day) => (
        <DayOfWeek
          key={day}
          day={day}
          today={today}
          posts={posts.filter(({ plannedOn }) => plannedOn === day)}
          slots={slots.filter(({ plannedOn }) => plannedOn === day)}
        />
      ))}
      {isEmpty ? (
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
      {creating ? (
        <NewPostDialog
          open
          onOpenChange={setCreating}
          defaults={{ plannedOn: monday < today ? today : monday }}
        />
      ) : null}
    </Card>
  );
}

function DayOfWeek({ day, today, posts, slots }: Omit<Props, "part" | "monday"> & { day: Day }) {
  const t = useTranslations("week");
  const locale = useLocale();
  const isEmpty = posts.length + slots.length === 0;
  if (isEmpty && day < today) return null;
  return (
    <section
      data-day={day}
      className={cn(
        "-mx-2 rounded-md px-2 py-1.5 data-over:bg-petrol-soft data-over:outline-2 data-over:outline-petrol",
        isEmpty && day !== today && "hidden pointer-fine:block",
      )}
    >
      <h3 className={cn("figures flex items-center gap-2 text-sm", isEmpty && "font-normal text-ink-2")}>
        {formatDay(day, locale)}
        {day === today ? <Badge tone="petrol">{t("today")}</Badge> : null}
      </h3>
      {isEmpty ? null : (
        <ul className="mt-1.5 flex flex-col gap-2">
          {posts.map((post) => (
            <PostCard key={post.id} post={post} look="roomy" standsInFor={post.onBehalfOf?.name} />
          ))}
          {slots.map((slot) => (
            <SlotBox key={`${slot.seriesId}/${slot.day}`} slot={slot} look="roomy" />
          ))}
        </ul>
      )}
    </section>
  );
}
