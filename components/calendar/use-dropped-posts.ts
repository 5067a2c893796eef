"use client";

import { useLocale, useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { useDragPosts } from "@/components/calendar/use-drag-posts";
import { useMovePost } from "@/components/calendar/use-move-post";
import { useNotify } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";
import { canMoveTo } from "@/lib/calendar/rules-keyboard";
import type { PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { formatDayWithYear } from "@/lib/time/format";

/** A dragged post and where it hovers: over a day, or over the tray where that is null. */
export type Drag = { post: PostCard; place: { day: Day | null } };

type Input = {
  root: RefObject<HTMLElement | null>;
  enabled: boolean;
  find: (postId: string) => PostCard | undefined;
};

/** Moves what is dropped on a day or the tray, refuses days gone by with a sentence; returns what hovers where. */
export function useDroppedPosts({ root, enabled, find }: Input): Drag | null {
  const t = useTranslations("calendar.move");
  const locale = useLocale();
  const { today } = useWorkspace();
  const move = useMovePost();
  const notify = useNotify();
  const [drag, setDrag] = useState<Drag | null>(null);
  useDragPosts({
    root,
    enabled,
    places: "[data-day],[data-tray]",
    onOver: (postId, place) => {
      const post = find(postId);
      setDrag(post && place ? { post, place: { day: dayOf(place) } } : null);
    },
    onDrop: (postId, place) => {
      setDrag(null);
      const post = find(postId);
      const day = place ? dayOf(place) : undefined;
      if (!post || day === undefined || day === post.plannedOn) return;
      if (day === null || canMoveTo(day, today)) {
        return move(post, { plannedOn: day, plannedTime: post.plannedTime });
      }
      const text = t("refused", { title: post.title });
      notify(text, {
        about: post.id,
        tone: "warning",
        description: t("past", { today: formatDayWithYear(today, locale) }),
      });
    },
  });
  return drag;
}

function dayOf(place: HTMLElement): Day | null {
  return place.dataset.day ?? null;
}
