"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import type { DropPlace } from "@/components/calendar/drag-posts";

type Input = {
  root: RefObject<HTMLElement | null>;
  enabled: boolean;
  onOver: (postId: string, place: DropPlace | null) => void;
  onDrop: (postId: string, place: DropPlace | null) => void;
};

/** Dragging for precise pointers only; its code is fetched after the month stands. */
export function useDragPosts({ root, enabled, onOver, onDrop }: Input): void {
  const over = useEffectEvent(onOver);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const element = root.current;
    if (!enabled || !element || !window.matchMedia("(pointer: fine)").matches) return;
    let stop = () => {};
    let left = false;
    void import("@/components/calendar/drag-posts").then(({ dragPosts }) => {
      if (left) return;
      stop = dragPosts(element, {
        onOver: (...heard) => over(...heard),
        onDrop: (...heard) => drop(...heard),
      });
    });
    return () => {
      left = true;
      stop();
    };
  }, [root, enabled]);
}
