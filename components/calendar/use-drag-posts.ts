"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

type Input = {
  root: RefObject<HTMLElement | null>;
  enabled: boolean;
  /** A selector of what takes cards. */
  places: string;
  onOver?: (postId: string, place: HTMLElement | null) => void;
  onDrop: (postId: string, place: HTMLElement | null) => void;
};

/** Dragging for precise pointers only; its code is fetched after the page stands. */
export function useDragPosts({ root, enabled, places, onOver, onDrop }: Input): void {
  const over = useEffectEvent((...heard: Parameters<typeof onDrop>) => onOver?.(...heard));
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const element = root.current;
    if (!enabled || !element || !window.matchMedia("(pointer: fine)").matches) return;
    let stop = () => {};
    let left = false;
    void import("@/components/calendar/drag-posts").then(({ dragPosts }) => {
      if (left) return;
      stop = dragPosts(element, {
        places,
        onOver: (...heard) => over(...heard),
        onDrop: (...heard) => drop(...heard),
      });
    });
    return () => {
      left = true;
      stop();
    };
  }, [root, enabled, places]);
}
