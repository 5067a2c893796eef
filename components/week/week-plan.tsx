"use client";

import { useRef } from "react";
import { useDroppedPosts } from "@/components/calendar/use-dropped-posts";
import { WeekDays } from "@/components/week/week-days";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Week } from "@/lib/week/contract";

/** This week and the next as lists of days; posts are dragged between them, or moved by their menu. */
export function WeekPlan({ week }: { week: Week }) {
  const { can } = useWorkspace();
  const root = useRef<HTMLDivElement>(null);
  const posts = [...week.thisWeek, ...week.nextWeek];
  useDroppedPosts({
    root,
    enabled: can("post.write"),
    find: (postId) => posts.find(({ id }) => id === postId),
  });
  const isNext = ({ plannedOn }: { plannedOn: string }) => plannedOn >= week.nextWeekStart;
  return (
    <div ref={root} className="flex flex-col gap-4">
      <WeekDays
        part="thisWeek"
        monday={week.weekStart}
        posts={week.thisWeek}
        slots={week.slots.filter((slot) => !isNext(slot))}
        today={week.today}
      />
      <WeekDays
        part="nextWeek"
        monday={week.nextWeekStart}
        posts={week.nextWeek}
        slots={week.slots.filter(isNext)}
        today={week.today}
      />
    </div>
  );
}
