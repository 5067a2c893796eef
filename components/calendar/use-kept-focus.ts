"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { Day } from "@/lib/time/days";

/**
 * Leads the focus after a post that is drawn in another place, by a move, its undo or somebody else: the card is
 * a new one there, and the old one took the focus with it. Where its day (`dayOf`, null for the tray) has no room to
 * draw it, the focus goes to the button of all its posts. Whoever has clicked elsewhere since is left in peace.
 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  dayOf: (postId: string) => Day | null,
): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    const forget = () => {
      last.current = null;
    };
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget, true);
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget, true);
    };
  }, []);
  const moreOn = (day: Day | null) => root.current?.querySelector(`[data-day="${day}"] [data-more]`);
  // After every render on purpose: each of them may have drawn the card anew.
  useEffect(() => {
    if (document.activeElement !== document.body || last.current?.isConnected !== false) return;
    const postId = last.current.closest("[data-post]")?.getAttribute("data-post");
    if (!postId) return;
    const place = root.current?.querySelector(`[data-post="${postId}"] a`) ?? moreOn(dayOf(postId));
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  });
}
