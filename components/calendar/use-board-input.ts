"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { nextDayByArrow } from "@/lib/calendar/rules-keyboard";
import type { Day } from "@/lib/time/days";

type Input = {
  root: RefObject<HTMLElement | null>;
  /** Takes the keys of a carried post; true where it took one. */
  carryKey: (key: string) => boolean;
  pickUp: (postId: string) => void;
  focusDay: (day: Day) => void;
  /** Enter or a press on the empty part of a day, or on its plus. */
  create: (day: Day) => void;
  openDay: (day: Day) => void;
  activate: (day: Day) => void;
};

/**
 * Keys and presses of the whole board in one place, so that its days and cards carry no handlers of their own:
 * `data-day`, `data-post`, `data-add` and `data-more` say what was meant.
 */
export function useBoardInput({ root, ...on }: Input): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!target || target.closest("input,textarea,select,[role=menu]")) return;
    if (on.carryKey(event.key)) return event.preventDefault();
    const postId = target.closest<HTMLElement>("[data-post]")?.dataset.post;
    if (postId && event.key.toLowerCase() === "m") {
      event.preventDefault();
      return on.pickUp(postId);
    }
    const day = target.closest<HTMLElement>("[data-day]")?.dataset.day;
    if (!day) return;
    const next = nextDayByArrow(day, event.key);
    if (next) {
      event.preventDefault();
      on.focusDay(next);
    } else if (target.dataset.day && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      on.create(day);
    }
  });
  const click = useEffectEvent((event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const day = target?.closest<HTMLElement>("[data-day]")?.dataset.day;
    if (!target || !day) return;
    if (target.closest("[data-more]")) return on.openDay(day);
    if (target.closest("[data-add]")) return on.create(day);
    const busy = target.closest("a,button,[data-post]") || window.getSelection()?.isCollapsed === false;
    if (!busy) on.create(day);
  });
  const focus = useEffectEvent((event: FocusEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const day = target?.closest<HTMLElement>("[data-day]")?.dataset.day;
    if (day) on.activate(day);
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const hearKey = (event: KeyboardEvent) => press(event);
    const hearClick = (event: MouseEvent) => click(event);
    const hearFocus = (event: FocusEvent) => focus(event);
    element.addEventListener("keydown", hearKey);
    element.addEventListener("click", hearClick);
    element.addEventListener("focusin", hearFocus);
    return () => {
      element.removeEventListener("keydown", hearKey);
      element.removeEventListener("click", hearClick);
      element.removeEventListener("focusin", hearFocus);
    };
  }, [root]);
}
