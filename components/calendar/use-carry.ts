"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { type Carry, steer } from "@/components/calendar/carry";
import { useMovePost } from "@/components/calendar/use-move-post";
import { announce } from "@/components/ui/announce";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { formatDayLong, formatDayWithYear } from "@/lib/time/format";

type Input = {
  /** How many posts lie on a day, to be spoken. */
  countOn: (day: Day) => number;
  focusDay: (day: Day) => void;
  focusPost: (postId: string, day: Day | null) => void;
};

/** A post carried with the keyboard: picked up, led over the days, dropped or put back, each step spoken. */
export function useCarry({ countOn, focusDay, focusPost }: Input) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { today } = useWorkspace();
  const move = useMovePost();
  const [carry, setCarry] = useState<Carry | null>(null);
  const pickUp = (post: PostCard, startOn: Day) => {
    setCarry({ post, day: startOn });
    focusDay(startOn);
    announce(t("move.pickedUp", { title: post.title, day: formatDayLong(startOn, locale) }));
  };
  const cancel = () => {
    if (!carry) return;
    setCarry(null);
    // The way may have led into another month.
    if (carry.post.plannedOn) focusDay(carry.post.plannedOn);
    focusPost(carry.post.id, carry.post.plannedOn);
    announce(t("move.cancelled", { title: carry.post.title }));
  };
  /** Whether the key was meant for the carried post. */
  const press = (key: string): boolean => {
    const step = carry && steer(carry, key, today);
    if (!step) return false;
    if (step.kind === "cancel") cancel();
    if (step.kind === "refuse") announce(t("move.past", { today: formatDayWithYear(today, locale) }));
    if (step.kind === "over") {
      const day = formatDayLong(step.day, locale);
      setCarry({ post: carry.post, day: step.day });
      focusDay(step.day);
      const posts = t("grid.posts", { count: countOn(step.day) });
      announce(step.allowed ? t("move.over", { day, posts }) : t("move.overPast", { day }));
    }
    if (step.kind === "drop") {
      setCarry(null);
      move(carry.post, { plannedOn: step.day, plannedTime: carry.post.plannedTime });
      focusPost(carry.post.id, step.day);
    }
    return true;
  };
  return { carry, pickUp, press, cancel };
}
